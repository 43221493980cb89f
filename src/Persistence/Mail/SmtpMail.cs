using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Musubi.Persistence.Mail;

/// <summary>Sends by SMTP, one connection per mail.</summary>
internal sealed class SmtpMail(SmtpOptions options) : IMailSender
{
    private const int PatienceInMilliseconds = 30_000;

    public async Task SendAsync(MimeMessage mail, CancellationToken cancel)
    {
        using var smtp = new SmtpClient { Timeout = PatienceInMilliseconds };
        var (security, port) = options.Tls switch
        {
            SmtpTls.Implicit => (SecureSocketOptions.SslOnConnect, 465),
            SmtpTls.None => (SecureSocketOptions.None, 25),
            _ => (SecureSocketOptions.StartTls, 587),
        };
        await smtp.ConnectAsync(options.Host!, options.Port ?? port, security, cancel);
        if (options.User is { Length: > 0 } user)
        {
            await smtp.AuthenticateAsync(user, options.Password ?? string.Empty, cancel);
        }

        await smtp.SendAsync(mail, cancel);
        await smtp.DisconnectAsync(quit: true, cancel);
    }
}
