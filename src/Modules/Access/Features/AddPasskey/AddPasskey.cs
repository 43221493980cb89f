using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Access.Features.AddPasskey;

internal sealed record AddPasskeyCommand(string? Credential, string? State, string Name, Actor By, SignedInReader Reader);

internal sealed class AddPasskeyHandler(MusubiDb db, PasskeyCeremony ceremony, Sessions sessions)
{
    /// <summary>Refuses with <c>access.passkey-refused</c>, and to someone who has a second factor and has not shown it.</summary>
    public async Task<Result<Done>> HandleAsync(AddPasskeyCommand command, HttpContext context, CancellationToken cancel)
    {
        var account = await db.Set<Account>().Include(account => account.Passkeys).SingleAsync(account => account.Id == command.By.Account, cancel);
        if (account.HasSecondFactor && !command.Reader.IsStrong)
        {
            return AccessProblems.SecondFactorFirst();
        }

        if (await ceremony.ReadNewAsync(command.Credential, command.State, context) is not { } answer || answer.Account != account.Id)
        {
            return AccessProblems.PasskeyRefused();
        }

        db.Add(Passkey.From(answer.Passkey, account.Id, command.Name, db.Now));
        if (!(await db.SaveAsync(new Act(command.By, "access.add-passkey"), cancel)).Succeeded(out _, out var problem))
        {
            return problem;
        }

        await sessions.StrengthenAsync(command.Reader.Session, cancel);
        return Done.It;
    }
}
