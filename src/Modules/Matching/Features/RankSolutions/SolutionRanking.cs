using Musubi.Directory;
using Musubi.Issues;
using Musubi.Matching.Features.FindMatches;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Matching.Features.RankSolutions;

/// <summary>The solutions for an issue, best first, each with everything that one needs to decide about it.</summary>
internal sealed class SolutionRanking(Comparison comparison, PairSignals signals, DeskIssue desk, DirectoryLookup directory, Text text)
{
    // Filters narrow what was ranked, so more is ranked than shown.
    private const int Ranked = 400;

    public async Task<IReadOnlyList<RankedCard>> ReadAsync(Room room, IssueFace issue, CancellationToken cancel)
    {
        var candidates = (await comparison.ForAsync(room.Id, [issue], Ranked, cancel))[issue.Id].ToList();
        await signals.ReadAsync([issue], candidates.Select(candidate => candidate.Solution), cancel);
        var names = await NameBook.ReadAsync(directory, text, candidates.Select(candidate => (Member)candidate.Solution.Organisation), cancel);
        var considered = await desk.ConsideredAsync(issue, cancel);
        var matched = await desk.MatchedAsync(issue, room.Reader, cancel);
        return
        [
            .. candidates.Select((candidate, place) => new RankedCard(place + 1, candidate, signals.Of(issue, candidate.Solution))
            {
                Other = names.Find(candidate.Solution.Organisation),
                Considered = considered.GetValueOrDefault(candidate.Solution.Id),
                Match = matched.GetValueOrDefault(candidate.Solution.Id),
            }),
        ];
    }
}
