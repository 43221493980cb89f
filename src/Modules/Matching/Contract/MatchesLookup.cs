using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;

namespace Musubi.Matching;

/// <summary>Matches for other modules: many in one query. What the actor may not see is missing.</summary>
public sealed class MatchesLookup(MusubiDb db, CurrentActor current)
{
    /// <summary>The matches of these ids.</summary>
    public async Task<IReadOnlyDictionary<MatchId, MatchFace>> FindAsync(IEnumerable<MatchId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0 ? [] : (await ReadAsync(Seen.Where(match => wanted.Contains(match.Id)), cancel)).ToDictionary(match => match.Id);
    }

    /// <summary>The match of a key in a programme; null when there is none for this actor.</summary>
    public async Task<MatchFace?> FindAsync(ProgrammeId programme, Key key, CancellationToken cancel) =>
        (await ReadAsync(Seen.Where(match => match.Programme == programme && match.Key == key), cancel)).SingleOrDefault();

    /// <summary>The matches of a programme whose sides were introduced to each other, those put away left out; latest first.</summary>
    public Task<IReadOnlyList<MatchFace>> IntroducedAsync(ProgrammeId programme, CancellationToken cancel) => ReadAsync(
        Seen.Where(match => match.Programme == programme && match.State == MatchState.Introduced && match.ArchivedAt == null).OrderByDescending(match => match.StateSince).ThenBy(match => match.Id),
        cancel);

    /// <summary>Who is kept apart in a programme today, whoever asks.</summary>
    public Task<ApartToday> ApartAsync(ProgrammeId programme, CancellationToken cancel) => db.ApartTodayAsync(programme, cancel);

    private IQueryable<Match> Seen => db.Set<Match>().AsNoTracking().SeenBy(current.Actor);

    private static async Task<IReadOnlyList<MatchFace>> ReadAsync(IQueryable<Match> matches, CancellationToken cancel) =>
        (await matches.ToListAsync(cancel)).ConvertAll(match => match.Face);
}
