using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Events.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Events.Features.AddDelegation;

internal sealed record AddDelegationCommand(ProgrammeId Programme, Trace? From, DelegationFacts Facts, bool IsIllustrative, Actor By);

internal sealed class AddDelegationHandler(MusubiDb db, Rooms rooms, Threads threads, Journeys journeys, ProgrammesLookup programmes, DirectoryLookup directory)
{
    private static readonly Role[] Planners = [Role.Secretariat];

    public async Task<Result<Key>> HandleAsync(AddDelegationCommand command, CancellationToken cancel)
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
            return ProgrammeProblems.UnknownMember().At(nameof(DelegationFacts.Members));
        }

        if (!await db.HasEventsAsync(room.Id, command.Facts.Itinerary.Select(item => item.Event), cancel))
        {
            return EventsProblems.UnknownEvent().At(nameof(DelegationFacts.Itinerary));
        }

        var key = await rooms.NewKeyAsync<Delegation>(room.Id, command.Facts.Title, Delegation.TraceKind, cancel);
        var made = new Delegation(DelegationId.New(), room.Id, key, command.Facts) { IsIllustrative = command.IsIllustrative };
        made.Stand(DelegationState.Planned, db.Now);
        db.Add(made);
        await journeys.TieAsync(made, [], cancel);
        if (command.From is { } from)
        {
            await threads.TieAsync(room.Id, from, made.Trace, cancel);
        }

        return (await db.SaveAsync(new Act(command.By, "events.add-delegation"), cancel)).Succeeded(out _, out problem) ? key : problem;
    }
}
