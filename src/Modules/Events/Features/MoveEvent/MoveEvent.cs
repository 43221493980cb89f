using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Events.Features.MoveEvent;

internal sealed record MoveEventCommand(ProgrammeId Programme, Key Event, EventState To, LocalizedText? Reason, Actor By);

internal sealed class MoveEventHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(MoveEventCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Event>(command.Programme, command.Event, command.By, cancel)).Succeeded(out var item, out var problem)
            || !item.Move(command.To, command.Reason, db.Now).Succeeded(out _, out problem))
        {
            return problem;
        }

        var act = command.To switch
        {
            EventState.Announced => "events.announce-event",
            EventState.Held => "events.hold-event",
            EventState.Cancelled => "events.cancel-event",
            _ => "events.plan-event-again",
        };
        return await db.SaveAsync(new Act(command.By, act), cancel);
    }
}
