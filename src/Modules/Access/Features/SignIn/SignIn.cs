using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Features.SignIn;

internal sealed record SignInCommand(string Email, string Password);

/// <summary>Whose password was right; whether a code is asked for next; whether roles wait for a second factor.</summary>
internal sealed record PasswordAccepted(AccountId Account, bool NeedsCode, bool AwaitsSecondFactor);

internal sealed class SignInHandler(MusubiDb db, PasswordDesk passwords, Guarding guard)
{
    /// <summary>Refuses with <c>access.sign-in-refused</c>, whatever was wrong: nobody learns which addresses have an account.</summary>
    public async Task<Result<PasswordAccepted>> HandleAsync(SignInCommand command, CancellationToken cancel)
    {
        var key = Account.KeyOf(command.Email);
        var account = await db.Set<Account>().AsNoTracking().FirstOrDefaultAsync(account => account.EmailKey == key && account.ClosedAt == null, cancel);
        var isRight = passwords.IsRight(account, command.Password);
        var rests = await guard.IsRestingAsync(account?.Id ?? default, cancel);
        if (account is null || !isRight || rests)
        {
            await guard.FailedAsync(rests ? null : account?.Id, cancel);
            return AccessProblems.SignInRefused();
        }

        if (account.AuthenticatorSince is not null)
        {
            return new PasswordAccepted(account.Id, NeedsCode: true, AwaitsSecondFactor: false);
        }

        await guard.PassedAsync(account.Id, cancel);
        return new PasswordAccepted(account.Id, NeedsCode: false, await IsStaffAsync(account.Id, cancel));
    }

    private async Task<bool> IsStaffAsync(AccountId account, CancellationToken cancel) =>
        await db.Set<RoleGrant>().Where(RoleGrant.InForce(db.Now)).AnyAsync(grant => grant.Account == account && Staff.Roles.Contains(grant.Role), cancel);
}
