using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Mail;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Access.Features.ForgottenPassword;

internal sealed record ForgottenPasswordCommand(string Email);

internal sealed class ForgottenPasswordHandler(MusubiDb db, PublicAddress address, Words words)
{
    private static readonly Duration Lifetime = Duration.FromHours(1);

    /// <summary>Sends a link when there is an account; the caller's answer is the same in either case.</summary>
    /// <returns>Refuses only where this server does not know its own address, whoever asks.</returns>
    public async Task<Result<Done>> HandleAsync(ForgottenPasswordCommand command, CancellationToken cancel)
    {
        if (!address.Succeeded(out var start, out var problem))
        {
            return problem;
        }

        var (key, now) = (Account.KeyOf(command.Email), db.Now);
        var account = await db.Set<Account>().AsNoTracking().FirstOrDefaultAsync(account => account.EmailKey == key && account.ClosedAt == null, cancel);
        if (account is null)
        {
            return Done.It;
        }

        await db.Set<ResetLink>().Where(link => link.Account == account.Id && (link.ExpiresAt < now || link.UsedAt != null)).ExecuteDeleteAsync(cancel);
        var token = Token.New();
        db.Add(new ResetLink { TokenHash = Token.Hash(token), Account = account.Id, ExpiresAt = now + Lifetime });
        db.Send(Mail(account, new Uri(start, new AccessLinks(account.Language).Reset(token))));
        await db.SaveChangesAsync(cancel);
        return Done.It;
    }

    private MailToSend Mail(Account account, Uri link)
    {
        var text = words.In(account.Language);
        return new(
            new Mailbox(account.Email, account.Name),
            text.Language,
            text["Access.ForgottenPassword.Mail.Subject"],
            text["Access.ForgottenPassword.Mail.Text", ("name", account.Name), ("link", link.AbsoluteUri)]);
    }
}
