using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues.Features.EditHearing;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Issues.Features.PlanHearing;

internal sealed record PlanHearingCommand(ProgrammeId Programme, HearingFacts Facts, bool IsIllustrative, Actor By);

internal sealed class PlanHearingHandler(MusubiDb db, Rooms rooms, DirectoryLookup directory, ProgrammesLookup programmes)
{
    public async Task<Result<Hearing>> HandleAsync(PlanHearingCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        if (await EditHearingHandler.NamingRefusalAsync(directory, programmes, room.Id, command.Facts, before: null, cancel) is { } unseen)
        {
            return unseen;
        }

        var key = await rooms.NewKeyAsync<Hearing>(room.Id, command.Facts.Title, "hearing", cancel);
        var hearing = new Hearing(HearingId.New(), room.Id, key, command.Facts, db.Now) { IsIllustrative = command.IsIllustrative };
        db.Add(hearing);
        return (await db.SaveAsync(new Act(command.By, "issues.plan-hearing"), cancel)).Succeeded(out _, out problem) ? hearing : problem;
    }
}
