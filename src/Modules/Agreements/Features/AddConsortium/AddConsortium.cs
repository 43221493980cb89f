using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Agreements.Features.AddConsortium;

internal sealed record AddConsortiumCommand(ProgrammeId Programme, ConsortiumFacts Facts, bool IsIllustrative, Trace? From, Actor By);

internal sealed class AddConsortiumHandler(MusubiDb db, Rooms rooms, Threads threads, DirectoryLookup directory)
{
    public async Task<Result<Key>> HandleAsync(AddConsortiumCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat, Role.CityOfficer, Role.Partner], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        var leads = command.By.ActsFor(room.Id, command.Facts.Lead, Role.CityOfficer, Role.Partner);
        if (!room.IsSecretariat && !leads)
        {
            return ProgrammeProblems.UnknownMember().At("Lead");
        }

        if (!await directory.SeesAsync([command.Facts.Lead], [], cancel))
        {
            return ProgrammeProblems.UnknownMember().At("Lead");
        }

        var key = await rooms.NewKeyAsync<Consortium>(room.Id, command.Facts.Title, "consortium", cancel);
        var consortium = new Consortium(ConsortiumId.New(), room.Id, key, command.Facts, db.Now) { IsIllustrative = command.IsIllustrative };
        if (leads)
        {
            consortium.Answer(command.Facts.Lead, accepts: true, db.Now);
        }

        db.Add(consortium);
        if (command.From is { } from)
        {
            await threads.TieAsync(room.Id, from, consortium.Trace, cancel);
        }

        return (await db.SaveAsync(new Act(command.By, "agreements.add-consortium"), cancel)).Succeeded(out _, out problem) ? key : problem;
    }
}
