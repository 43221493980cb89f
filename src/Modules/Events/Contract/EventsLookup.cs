using Microsoft.EntityFrameworkCore;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Events;

/// <summary>Events for other modules, many in one query. What the actor may not see is left out.</summary>
public sealed class EventsLookup(MusubiDb db)
{
    /// <summary>The events of these ids.</summary>
    public async Task<IReadOnlyDictionary<EventId, EventFace>> FindAsync(IEnumerable<EventId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0
            ? new Dictionary<EventId, EventFace>()
            : await Faces(db.Set<Event>().Where(one => wanted.Contains(one.Id))).ToDictionaryAsync(face => face.Id, cancel);
    }

    /// <summary>The event of a key; null when there is none for this reader.</summary>
    public Task<EventFace?> FindAsync(ProgrammeId programme, Key key, CancellationToken cancel) =>
        Faces(db.Set<Event>().Where(one => one.Programme == programme && one.Key == key)).SingleOrDefaultAsync(cancel);

    /// <summary>The events of a programme that are in use, earliest first.</summary>
    public Task<List<EventFace>> OfAsync(ProgrammeId programme, CancellationToken cancel) =>
        Faces(db.Set<Event>().Where(one => one.Programme == programme && one.ArchivedAt == null)
            .OrderBy(one => one.FirstDay == null).ThenBy(one => one.FirstDay).ThenBy(one => one.Id)).ToListAsync(cancel);

    private static IQueryable<EventFace> Faces(IQueryable<Event> events) => events.AsNoTracking().Select(one =>
        new EventFace(one.Id, one.Programme, one.Key, one.Title, one.Kind, one.State, one.When, one.TimeZone, one.Place, one.IsOnline));
}
