using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Features.EnrolAuthenticator;

/// <summary>Enrols an app: the secret as the form carried it, encrypted by us, and a code proving that the app took it.</summary>
internal sealed record EnrolAuthenticatorCommand(string? SealedSecret, string Code, Actor By, SignedInReader Reader);

internal sealed class EnrolAuthenticatorHandler(MusubiDb db, AuthenticatorSecrets secrets, Guarding guard, Sessions sessions)
{
    /// <summary>The recovery codes in clear: the only time they are seen.</summary>
    public async Task<Result<IReadOnlyList<string>>> HandleAsync(EnrolAuthenticatorCommand command, CancellationToken cancel)
    {
        var account = await db.Set<Account>().Include(account => account.Passkeys).SingleAsync(account => account.Id == command.By.Account, cancel);
        if (account.HasSecondFactor && !command.Reader.IsStrong)
        {
            return AccessProblems.SecondFactorFirst();
        }

        if (secrets.Open(command.SealedSecret) is not { } secret
            || Totp.StepOf(command.Code, secret, db.Now) is not { } step
            || !await guard.TakeStepAsync(account.Id, step, cancel))
        {
            return AccessProblems.CodeRefused();
        }

        var codes = RecoveryCode.NewSet();
        account.EnrolAuthenticator(secrets.Seal(secret), [.. codes.Select(RecoveryCode.Hash)], db.Now);
        if (!(await db.SaveAsync(new Act(command.By, "access.enrol-authenticator"), cancel)).Succeeded(out _, out var problem))
        {
            return problem;
        }

        await sessions.StrengthenAsync(command.Reader.Session, cancel);
        return codes;
    }
}
