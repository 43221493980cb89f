using System.Text.Json.Serialization;
using MimeKit;
using Musubi.Foundation;

namespace Musubi.Persistence.Mail;

/// <summary>Who a mail goes to.</summary>
public sealed record Mailbox
{
    /// <summary>Takes an address as its owner gave it.</summary>
    /// <exception cref="ArgumentException">It is not one address, or address or name holds a line break.</exception>
    [JsonConstructor]
    public Mailbox(string address, string? name = null)
    {
        if (!IsAddress(address))
        {
            throw new ArgumentException("This is not one mail address.", nameof(address));
        }

        (Address, Name) = (address, name is null ? null : OneLine.Checked(name, nameof(name)));
    }

    /// <summary>The address: "hanako@example.org".</summary>
    public string Address { get; }

    /// <summary>The name shown beside it, in its own order.</summary>
    public string? Name { get; }

    /// <summary>True when a text is exactly one mail address, without a name and without anything around it.</summary>
    public static bool IsAddress(string? text) =>
        text is { Length: > 2 and <= 254 }
        && MailboxAddress.TryParse(text, out var parsed)
        && parsed.Address == text
        && text.LastIndexOf('@') is > 0 and var at && at < text.Length - 1
        && !text.Any(char.IsControl);
}

/// <summary>A mail as it will be sent: in one language, already worded.</summary>
public sealed record MailToSend
{
    /// <summary>Words a mail.</summary>
    /// <exception cref="ArgumentException">The subject is empty or holds a line break: the next line would be a header.</exception>
    public MailToSend(Mailbox to, Language language, string subject, string text, string? html = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        (To, Language, Subject, Text, Html) = (to, language, OneLine.Checked(subject, nameof(subject)), text, html);
    }

    /// <summary>Who gets it. Several people get several mails: nobody learns another's address.</summary>
    public Mailbox To { get; }

    /// <summary>The language in which it is written: the reader's.</summary>
    public Language Language { get; }

    /// <summary>One line.</summary>
    public string Subject { get; }

    /// <summary>The whole message as plain text; every mail has one.</summary>
    public string Text { get; }

    /// <summary>The same as HTML; null when plain text is enough.</summary>
    public string? Html { get; }
}

/// <summary>Guards what becomes a line of a mail's head.</summary>
internal static class OneLine
{
    public static string Checked(string text, string parameter) =>
        text.Any(letter => char.IsControl(letter) || letter is '\u2028' or '\u2029')
            ? throw new ArgumentException("A line of a mail's head cannot hold a line break or another control character.", parameter)
            : text;
}
