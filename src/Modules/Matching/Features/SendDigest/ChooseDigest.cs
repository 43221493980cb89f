using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Matching.Features.SendDigest;

internal sealed record ChooseDigestCommand(ProgrammeId Programme, bool Wanted, Actor By);

/// <summary>Says whether one wants mails on what newly fits. Twice the same changes nothing.</summary>
internal sealed class ChooseDigestHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(ChooseDigestCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.CityOfficer, Role.Partner], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        if (command.By.Account is not { } account)
        {
            return ProgrammeProblems.NotYourRole();
        }

        var refusal = await db.Set<DigestRefusal>().SingleOrDefaultAsync(refusal => refusal.Programme == room.Id && refusal.Account == account, cancel);
        if (command.Wanted && refusal is not null)
        {
            db.Remove(refusal);
        }
        else if (!command.Wanted && refusal is null)
        {
            db.Add(new DigestRefusal(room.Id, account));
        }

        return await db.SaveAsync(new Act(command.By, "matching.choose-digest"), cancel);
    }
}
