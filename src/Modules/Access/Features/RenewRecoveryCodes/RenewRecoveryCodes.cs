using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Features.RenewRecoveryCodes;

internal sealed record RenewRecoveryCodesCommand(Actor By, SignedInReader Reader);

internal sealed class RenewRecoveryCodesHandler(MusubiDb db)
{
    /// <summary>The new codes in clear: the only time they are seen. The old ones open nothing any more.</summary>
    public async Task<Result<IReadOnlyList<string>>> HandleAsync(RenewRecoveryCodesCommand command, CancellationToken cancel)
    {
        var account = await db.Set<Account>().SingleAsync(account => account.Id == command.By.Account, cancel);
        if (!command.Reader.IsStrong || account.AuthenticatorSince is null)
        {
            return AccessProblems.SecondFactorFirst();
        }

        var codes = RecoveryCode.NewSet();
        account.ReplaceRecoveryCodes([.. codes.Select(RecoveryCode.Hash)]);
        var saved = await db.SaveAsync(new Act(command.By, "access.renew-recovery-codes"), cancel);
        return saved.Succeeded(out _, out var problem) ? codes : problem;
    }
}
