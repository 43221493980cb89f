using Microsoft.EntityFrameworkCore;
using Musubi.Events.Model;
using Musubi.Persistence;

namespace Musubi.Events.Store;

/// <summary>The seats of events: counts those taken, and lets the longest waiting move up when one is free.</summary>
internal sealed class Seats(MusubiDb db)
{
    /// <summary>True when one more can come.</summary>
    public async Task<bool> IsFreeAsync(Event event_, CancellationToken cancel) =>
        event_.Capacity is not { } capacity || await TakenAsync(event_.Id, cancel) < capacity;

    /// <summary>How many places are taken: those registered and those confirmed.</summary>
    public Task<int> TakenAsync(EventId event_, CancellationToken cancel) =>
        db.Set<Registration>().CountAsync(one => one.Event == event_ && (one.State == RegistrationState.Registered || one.State == RegistrationState.Confirmed), cancel);

    /// <summary>Moves up whoever waits longest, as far as there are places; the caller saves.</summary>
    /// <param name="event_">The event, with the capacity that it has now.</param>
    /// <param name="leaving">A registration that gives its place back in the same save; null: none.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task FillAsync(Event event_, Registration? leaving, CancellationToken cancel)
    {
        var waiting = await db.Set<Registration>().Where(one => one.Event == event_.Id && one.State == RegistrationState.Waiting)
            .OrderBy(one => one.RegisteredAt).ThenBy(one => one.Id).ToListAsync(cancel);
        if (waiting.Count == 0)
        {
            return;
        }

        var free = event_.Capacity is { } capacity ? capacity - await TakenAsync(event_.Id, cancel) + (leaving is null ? 0 : 1) : waiting.Count;
        foreach (var one in waiting.Where(one => one != leaving).Take(Math.Max(0, free)))
        {
            one.Stand(RegistrationState.Registered, db.Now);
        }
    }
}
