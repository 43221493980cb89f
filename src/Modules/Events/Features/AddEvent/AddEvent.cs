using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Events.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Events.Features.AddEvent;

internal sealed record AddEventCommand(ProgrammeId Programme, Trace? From, EventFacts Facts, bool IsIllustrative, Actor By);

internal sealed class AddEventHandler(MusubiDb db, Rooms rooms, Threads threads, ProgrammesLookup programmes, DirectoryLookup directory)
{
    private static readonly Role[] Planners = [Role.Secretariat];

    public async Task<Result<Key>> HandleAsync(AddEventCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, Planners, cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        if ((command.Facts.Refusal() ?? await programmes.RefusalAsync(room.Id, command.Facts.Edition, cancel)) is { } wrong)
        {
            return wrong;
        }

        if (!await directory.SeesAsync(command.Facts.Names(), [], cancel))
        {
            return ProgrammeProblems.UnknownMember().At(nameof(EventFacts.Participants));
        }

        var key = await rooms.NewKeyAsync<Event>(room.Id, command.Facts.Title, Event.TraceKind, cancel);
        var made = new Event(EventId.New(), room.Id, key, command.Facts) { IsIllustrative = command.IsIllustrative };
        made.Stand(EventState.Planned, reason: null, db.Now);
        db.Add(made);
        if (command.From is { } from)
        {
            await threads.TieAsync(room.Id, from, made.Trace, cancel);
        }

        return (await db.SaveAsync(new Act(command.By, "events.add-event"), cancel)).Succeeded(out _, out problem) ? key : problem;
    }
}
