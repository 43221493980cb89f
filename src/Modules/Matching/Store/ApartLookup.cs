using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Model;
using Musubi.Persistence;

namespace Musubi.Matching.Store;

/// <summary>Who is kept apart in a programme today, asked by everything that brings two together.</summary>
internal static class ApartLookup
{
    /// <summary>The pairs that are kept apart.</summary>
    public static async Task<ApartToday> ApartTodayAsync(this MusubiDb db, ProgrammeId programme, CancellationToken cancel)
    {
        var today = db.Now.InUtc().Date;
        var pairs = await db.Set<KeptApart>().AsNoTracking().Where(pair => pair.Programme == programme && (pair.Until == null || pair.Until >= today))
            .Select(pair => new { pair.First, pair.Second }).ToListAsync(cancel);
        return new([.. pairs.Select(pair => (pair.First, pair.Second))]);
    }

    /// <summary>The pairs of issue and solution that were considered and are out of the question.</summary>
    public static async Task<IReadOnlyList<(IssueId Issue, SolutionId Solution)>> RuledOutAsync(this MusubiDb db, ProgrammeId programme, CancellationToken cancel) =>
        [
            .. (await db.Set<Consideration>().AsNoTracking().Where(one => one.Programme == programme && one.Kind == ConsiderationKind.RuledOut)
                .Select(one => new { one.Issue, one.Solution }).ToListAsync(cancel)).Select(one => (one.Issue, one.Solution)),
        ];
}
