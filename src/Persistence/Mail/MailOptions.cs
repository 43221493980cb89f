namespace Musubi.Persistence.Mail;

/// <summary>Settings under <c>Mail</c>. Without <see cref="SmtpOptions.Host"/> mails go to a folder, when there is one.</summary>
public sealed class MailOptions
{
    /// <summary>The address from which mails come (<c>Mail__From</c>); needed to send by SMTP.</summary>
    public string? From { get; set; }

    /// <summary>The name shown beside it.</summary>
    public string FromName { get; set; } = "Musubi";

    /// <summary>Where mails are written as files instead of being sent (<c>Mail__Folder</c>); "mail", beside the caller, in development.</summary>
    public string? Folder { get; set; }

    /// <summary>The server that takes mails.</summary>
    public SmtpOptions Smtp { get; set; } = new();
}

/// <summary>How the connection to the mail server is protected.</summary>
public enum SmtpTls
{
    /// <summary>Begins in the clear and must turn to TLS (port 587).</summary>
    StartTls,

    /// <summary>TLS from the first byte (port 465).</summary>
    Implicit,

    /// <summary>None: for a server on the same machine only.</summary>
    None,
}

/// <summary>Settings under <c>Mail__Smtp</c>.</summary>
public sealed class SmtpOptions
{
    /// <summary>The server's name.</summary>
    public string? Host { get; set; }

    /// <summary>Its port; by <see cref="Tls"/> when nothing is said.</summary>
    public int? Port { get; set; }

    /// <summary>Account at the server; null when it asks for none.</summary>
    public string? User { get; set; }

    /// <summary>The account's password.</summary>
    public string? Password { get; set; }

    /// <summary>Protection of the connection.</summary>
    public SmtpTls Tls { get; set; } = SmtpTls.StartTls;
}
