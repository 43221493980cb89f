using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue;
using Musubi.Directory;
using Musubi.Issues;
using Musubi.Matching.Features.FindMatches;
using Musubi.Matching.Features.RankSolutions;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Matching.Features.RankIssues;

/// <summary>The open issues that solutions fit, best first. A solution stands here as high as it stands among all that are offered for an issue.</summary>
internal sealed class IssueRanking(MusubiDb db, IssuesLookup issues, CatalogueLookup solutions, Comparison comparison, PairSignals signals, DirectoryLookup directory, Text text)
{
    // Whoever comes after so many others is no opportunity.
    private const int Ranked = 40;

    /// <summary>Whether any of the solutions is offered, and the issues that they fit.</summary>
    /// <param name="room">The programme.</param>
    /// <param name="isWanted">Which solutions are asked about.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<(bool Offers, IReadOnlyList<RankedCard> Cards)> ReadAsync(Room room, Func<SolutionFace, bool> isWanted, CancellationToken cancel)
    {
        var wanted = (await solutions.OfferedAsync(room.Id, db.Now.InUtc().Date, cancel)).Where(isWanted).Select(solution => solution.Id).ToHashSet();
        if (wanted.Count == 0)
        {
            return (false, []);
        }

        var least = (await db.RulesOfAsync(room.Id, cancel)).LeastStrength;
        var open = await issues.OpenAsync(room.Id, cancel);
        var found = (await comparison.ForAsync(room.Id, open, Ranked, cancel)).SelectMany(issue => issue)
            .Where(candidate => candidate.Strength >= least && wanted.Contains(candidate.Solution.Id))
            .OrderByDescending(candidate => candidate.Strength).ThenBy(candidate => candidate.Issue.Id.Value).ToList();
        await signals.ReadAsync(found.Select(candidate => candidate.Issue), found.Select(candidate => candidate.Solution), cancel);
        var names = await NameBook.ReadAsync(directory, text, found.Select(candidate => (Member)candidate.Issue.Organisation), cancel);
        var matched = (await db.Set<Match>().AsNoTracking().SeenBy(room.Reader).Where(match => match.Programme == room.Id && match.ArchivedAt == null).ToListAsync(cancel))
            .ToDictionary(match => (match.Issue, match.Solution));
        return (true,
        [
            .. found.Select((candidate, place) => new RankedCard(place + 1, candidate, signals.Of(candidate.Issue, candidate.Solution))
            {
                Other = names.Find(candidate.Issue.Organisation),
                Match = matched.GetValueOrDefault((candidate.Issue.Id, candidate.Solution.Id)),
            }),
        ]);
    }
}
