using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Features.EnterCode;

internal sealed record EnterCodeCommand(AccountId Account, string Code);

internal sealed class EnterCodeHandler(MusubiDb db, AuthenticatorSecrets secrets, Guarding guard)
{
    /// <summary>How it was proven: by the app's code or by a recovery code. Refuses with <c>access.code-refused</c>.</summary>
    public async Task<Result<SignInMethod>> HandleAsync(EnterCodeCommand command, CancellationToken cancel)
    {
        var account = await db.Set<Account>().FirstOrDefaultAsync(account => account.Id == command.Account && account.ClosedAt == null, cancel);
        if (account is not null && !await guard.IsRestingAsync(account.Id, cancel))
        {
            if (await IsAppCodeAsync(account, command.Code, cancel))
            {
                return SignInMethod.PasswordAndCode;
            }

            if (await RedeemAsync(account, command.Code, cancel))
            {
                return SignInMethod.RecoveryCode;
            }

            await guard.FailedAsync(account.Id, cancel);
        }

        return AccessProblems.CodeRefused();
    }

    private async Task<bool> IsAppCodeAsync(Account account, string code, CancellationToken cancel)
    {
        var typed = SearchText.Fold(code).Replace(" ", string.Empty, StringComparison.Ordinal);
        return secrets.Open(account) is { } secret
            && Totp.StepOf(typed, secret, db.Now) is { } step
            && await guard.TakeStepAsync(account.Id, step, cancel);
    }

    // The account's version makes two uses of one code at once a conflict: one of them is refused.
    private async Task<bool> RedeemAsync(Account account, string code, CancellationToken cancel)
    {
        if (!account.Redeem(RecoveryCode.Hash(code)))
        {
            return false;
        }

        var saved = await db.SaveAsync(new Act(new Actor(account.Id, account.Name, []), "access.use-recovery-code"), cancel);
        return saved.Succeeded(out _, out _);
    }
}
