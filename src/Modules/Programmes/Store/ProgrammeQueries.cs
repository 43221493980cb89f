using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Store;

/// <summary>Queries that more than one slice asks.</summary>
internal static class ProgrammeQueries
{
    /// <summary>Everything inside a programme that the actor may see, tracked for a change.</summary>
    public static async Task<ProgrammeParts> PartsAsync(this MusubiDb db, ProgrammeId programme, CancellationToken cancel) => new(
        await db.Set<Topic>().Where(topic => topic.Programme == programme).ToListAsync(cancel),
        await db.Set<Edition>().Where(edition => edition.Programme == programme).ToListAsync(cancel),
        await db.Set<Membership>().Where(membership => membership.Programme == programme).ToListAsync(cancel),
        await db.Set<KnownFact>().Where(fact => fact.Programme == programme).ToListAsync(cancel));

    /// <summary>The programme of an address; null when there is none for this reader.</summary>
    public static async Task<Programme?> FindProgrammeAsync(this MusubiDb db, string key, CancellationToken cancel) =>
        Key.TryParse(key, out var known)
            ? await db.Set<Programme>().SingleOrDefaultAsync(programme => programme.Key == known, cancel)
            : null;
}
