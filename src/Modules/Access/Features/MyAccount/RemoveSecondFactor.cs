using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Features.MyAccount;

/// <summary>Removes a passkey, or (null) the authenticator app.</summary>
internal sealed record RemoveSecondFactorCommand(PasskeyId? Passkey, Actor By, SignedInReader Reader);

internal sealed class RemoveSecondFactorHandler(MusubiDb db)
{
    /// <summary>Refuses where no way to sign in, or for staff no second factor, would remain.</summary>
    public async Task<Result<Done>> HandleAsync(RemoveSecondFactorCommand command, CancellationToken cancel)
    {
        if (!command.Reader.IsStrong)
        {
            return AccessProblems.SecondFactorFirst();
        }

        var account = await db.Set<Account>().Include(account => account.Passkeys).SingleAsync(account => account.Id == command.By.Account, cancel);
        if (command.Passkey is { } id)
        {
            account.Passkeys.RemoveAll(passkey => passkey.Id == id);
        }
        else
        {
            account.RemoveAuthenticator();
        }

        if (account.PasswordHash is null && account.Passkeys.Count == 0)
        {
            return AccessProblems.LastWayIn();
        }

        if (!account.HasSecondFactor && command.By.Roles.Any(held => held.Role.IsStaff()))
        {
            return AccessProblems.LastSecondFactor();
        }

        return await db.SaveAsync(new Act(command.By, command.Passkey is null ? "access.remove-authenticator" : "access.remove-passkey"), cancel);
    }
}
