using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Features.ResetPassword;

internal sealed record ResetPasswordCommand(string Token, string Wanted);

internal sealed class ResetPasswordHandler(MusubiDb db, PasswordDesk passwords, Sessions sessions)
{
    /// <summary>The account whose password a link may set; null when the link is over.</summary>
    public async Task<Account?> FindAsync(string? token, CancellationToken cancel)
    {
        var (hash, now) = (Token.Hash(token ?? string.Empty), db.Now);
        return await db.Set<ResetLink>().Where(link => link.TokenHash == hash && link.UsedAt == null && link.ExpiresAt > now)
            .Join(db.Set<Account>().Where(account => account.ClosedAt == null), link => link.Account, account => account.Id, (_, account) => account)
            .FirstOrDefaultAsync(cancel);
    }

    /// <summary>Sets the password and ends every sign-in. The second factor stays: the link alone opens nothing that needs it.</summary>
    public async Task<Result<Done>> HandleAsync(ResetPasswordCommand command, CancellationToken cancel)
    {
        if (await FindAsync(command.Token, cancel) is not { } account)
        {
            return AccessProblems.LinkOver();
        }

        if (PasswordRules.Refusal(command.Wanted, account.Name, account.Email) is { } refusal)
        {
            return refusal.At(nameof(command.Wanted));
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await UseAsync(account.Id, command.Token, cancel))
        {
            return AccessProblems.LinkOver();
        }

        account.PasswordHash = passwords.Hash(account, command.Wanted);
        if (!(await db.SaveAsync(new Act(new Actor(account.Id, account.Name, []), "access.reset-password"), cancel)).Succeeded(out _, out var problem))
        {
            return problem;
        }

        await sessions.EndAllAsync(account.Id, except: null, cancel);
        await transaction.CommitAsync(cancel);
        return Done.It;
    }

    // Of two uses at once, one finds nothing to update. Other links of the account are used up with it.
    private async Task<bool> UseAsync(AccountId account, string token, CancellationToken cancel)
    {
        var (hash, now) = (Token.Hash(token), db.Now);
        var used = await db.Set<ResetLink>().Where(link => link.TokenHash == hash && link.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.UsedAt, now), cancel);
        await db.Set<ResetLink>().Where(link => link.Account == account && link.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.UsedAt, now), cancel);
        return used == 1;
    }
}
