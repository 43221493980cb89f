using Microsoft.Extensions.Options;
using MimeKit;
using Musubi.Persistence.Outbox;

namespace Musubi.Persistence.Mail;

/// <summary>Turns a queued mail into a message and hands it to the sender that is set.</summary>
[StableName("mail.sender")]
internal sealed class MailReceiver(IMailSender sender, IOptions<MailOptions> options) : IReceiveOutside<MailToSend>
{
    public Task ReceiveAsync(MailToSend news, Delivery delivery, CancellationToken cancel) =>
        sender.SendAsync(Compose(news, delivery, options.Value), cancel);

    public static MimeMessage Compose(MailToSend mail, Delivery delivery, MailOptions options)
    {
        var from = options.From ?? "musubi@localhost.localdomain";
        if (!Mailbox.IsAddress(from))
        {
            throw new MailFaultException("mail.from-not-an-address");
        }

        var body = new BodyBuilder { TextBody = mail.Text, HtmlBody = mail.Html }.ToMessageBody();
        body.Headers.Add(HeaderId.ContentLanguage, mail.Language.Tag);
        var message = new MimeMessage
        {
            Subject = mail.Subject,
            Date = delivery.ToldAt.ToDateTimeOffset(),
            Body = body,
            // Stable: a server or reader that gets it twice can tell.
            MessageId = $"{delivery.Event:N}@{from[(from.LastIndexOf('@') + 1)..]}",
        };
        message.From.Add(new MailboxAddress(options.FromName, from));
        message.To.Add(new MailboxAddress(mail.To.Name ?? string.Empty, mail.To.Address));
        // No automatic answer to an automatic mail.
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }
}
