using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Meetings.Store;
using Musubi.Persistence;

namespace Musubi.Meetings;

/// <summary>Meetings for other modules, many in one query. What the actor may not see is left out.</summary>
public sealed class MeetingsLookup(MusubiDb db)
{
    /// <summary>The meetings of these ids.</summary>
    public async Task<IReadOnlyDictionary<MeetingId, MeetingFace>> FindAsync(IEnumerable<MeetingId> ids, Actor actor, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0
            ? new Dictionary<MeetingId, MeetingFace>()
            : await db.Set<Meeting>().AsNoTracking().SeenBy(actor).Where(one => wanted.Contains(one.Id))
                .Select(one => new MeetingFace(one.Id, one.Programme, one.Key, one.Event, one.Asker, one.Asked, one.Reason, one.State)).ToDictionaryAsync(face => face.Id, cancel);
    }
}
