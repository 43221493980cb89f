using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Matching.Features.KeepApart;

internal sealed record LiftApartCommand(ProgrammeId Programme, OrganisationId One, OrganisationId Other, Actor By);

/// <summary>Lets two be brought together again. Twice changes nothing.</summary>
internal sealed class LiftApartHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(LiftApartCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        var pair = KeptApart.Sorted(command.One, command.Other);
        if (await db.Set<KeptApart>().SingleOrDefaultAsync(known => known.Programme == room.Id && known.First == pair.First && known.Second == pair.Second, cancel) is { } known)
        {
            db.Remove(known);
        }

        return await db.SaveAsync(new Act(command.By, "matching.lift-apart"), cancel);
    }
}
