using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Events.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Events.Features.EditEvent;

// Seen: The version that the reader's form carried.
internal sealed record EditEventCommand(ProgrammeId Programme, Key Event, int Seen, EventFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditEventHandler(MusubiDb db, Rooms rooms, Seats seats, ProgrammesLookup programmes, DirectoryLookup directory)
{
    public async Task<Result<Done>> HandleAsync(EditEventCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Event>(command.Programme, command.Event, command.By, cancel)).Succeeded(out var known, out var problem))
        {
            return problem;
        }

        if ((command.Facts.Refusal() ?? await programmes.RefusalAsync(known.Programme, command.Facts.Edition, cancel)) is { } wrong)
        {
            return wrong;
        }

        if (!await directory.SeesAsync(command.Facts.Names(), known.Facts.Names(), cancel))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(EventFacts.Participants));
        }

        db.Expect(known, command.Seen);
        known.Describe(command.Facts);
        known.IsIllustrative = command.IsIllustrative;
        await seats.FillAsync(known, leaving: null, cancel);
        return await db.SaveAsync(new Act(command.By, "events.edit-event", command.Why), cancel);
    }
}
