using Microsoft.EntityFrameworkCore;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Meetings.Features;

/// <summary>A page about the meetings of one event.</summary>
internal abstract class EventPage(Rooms rooms, MusubiDb db, EventsLookup events) : RoomPage(rooms)
{
    public EventFace Event { get; private set; } = null!;

    /// <summary>Slots and tables; null before anyone has set them up.</summary>
    public MatchingSetup? Setup { get; private set; }

    public MeetingSlots? Rules => Setup?.Rules;

    protected MusubiDb Db => db;

    /// <summary>Opens the programme for these roles and finds the event; refuses with <c>meetings.unknown-event</c>.</summary>
    protected async Task<Problem?> EnterEventAsync(string key, string item, Role[] roles, CancellationToken cancel)
    {
        if (await EnterAsync(key, roles, cancel) is { } problem)
        {
            return problem;
        }

        if ((Key.TryParse(item, out var known) ? await events.FindAsync(Room.Id, known, cancel) : null) is not { } face)
        {
            return MeetingsProblems.UnknownEvent();
        }

        Event = face;
        Setup = await db.Set<MatchingSetup>().AsNoTracking().SingleOrDefaultAsync(one => one.Event == face.Id, cancel);
        return null;
    }
}
