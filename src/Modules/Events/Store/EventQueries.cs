using Microsoft.EntityFrameworkCore;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Events.Store;

/// <summary>Checks that more than one slice makes of what a form names.</summary>
internal static class EventQueries
{
    /// <summary>Refuses with <c>programmes.unknown-edition</c> when the edition is none of the programme's.</summary>
    public static async Task<Problem?> RefusalAsync(this ProgrammesLookup programmes, ProgrammeId programme, EditionId? edition, CancellationToken cancel) =>
        edition is { } id && !((await programmes.FindAsync([id], cancel)).TryGetValue(id, out var face) && face.Programme == programme)
            ? ProgrammeProblems.UnknownEdition().At("Edition")
            : null;

    /// <summary>True when all events are the programme's own.</summary>
    public static async Task<bool> HasEventsAsync(this MusubiDb db, ProgrammeId programme, IEnumerable<EventId> events, CancellationToken cancel)
    {
        var wanted = events.Distinct().ToList();
        return wanted.Count == 0 || await db.Set<Event>().CountAsync(one => one.Programme == programme && wanted.Contains(one.Id), cancel) == wanted.Count;
    }
}
