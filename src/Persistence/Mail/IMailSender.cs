using MimeKit;

namespace Musubi.Persistence.Mail;

/// <summary>Hands a finished mail over.</summary>
internal interface IMailSender
{
    /// <summary>Returns when the other side has taken it. The same Message-ID may come twice.</summary>
    Task SendAsync(MimeMessage mail, CancellationToken cancel);
}

/// <summary>Says, at every try, that nothing is set to send mails with: they wait in the outbox until something is.</summary>
internal sealed class NoMail : IMailSender
{
    public Task SendAsync(MimeMessage mail, CancellationToken cancel) => throw new MailFaultException("mail.not-set");
}

/// <summary>A mail cannot be sent, for a reason that the operator can mend.</summary>
internal sealed class MailFaultException(string code) : Exception(code), IHasProblemCode
{
    public string Code => Message;
}
