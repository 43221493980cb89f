using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue;
using Musubi.Issues;
using Musubi.LanguageMatching;
using Musubi.Matching.Features.FindMatches;
using Musubi.Matching.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Matching.Features.EvaluateRanking;

/// <summary>Measures today's ranking by what the people of a programme said about pairs.</summary>
internal sealed class RankingEvaluation(MusubiDb db, IssuesLookup issues, CatalogueLookup solutions, Comparison comparison)
{
    private const int Ranked = 400;
    private const int Introduced = 2;
    private const int Wanted = 1;

    public async Task<EvaluatedRanking> ReadAsync(Room room, CancellationToken cancel)
    {
        var labels = await LabelsAsync(room, cancel);
        var asked = await issues.FindAsync(labels.Select(label => label.Issue), cancel);
        var offered = await solutions.FindAsync(labels.Select(label => label.Solution), cancel);
        var today = db.Now.InUtc().Date;

        // Only what can be found today says how well it is found.
        var known = labels.Where(label => asked.ContainsKey(label.Issue) && offered.TryGetValue(label.Solution, out var solution) && solution.IsReleased && solution.ReviewedUntil >= today).ToList();
        var fitting = await comparison.ForAsync(room.Id, [.. known.Select(label => asked[label.Issue]).Distinct()], Ranked, cancel);
        var places = fitting.ToDictionary(issue => issue.Key, issue => issue.Select((candidate, at) => (candidate.Solution.Id, Place: at + 1)).ToDictionary(one => one.Id, one => one.Place));
        return new(
            [
                .. known.Select(label => new JudgedPair(asked[label.Issue], offered[label.Solution], label.Grade)
                {
                    Place = places.TryGetValue(label.Issue, out var ranks) && ranks.TryGetValue(label.Solution, out var place) ? place : null,
                }),
            ],
            fitting.ToDictionary(issue => issue.Key.ToString(), issue => issue.Select(candidate => candidate.Solution.Id.ToString()).ToList(), StringComparer.Ordinal));
    }

    // An introduction says most, then the city's yes or its shortlist; a no because it does not fit says that it is wrong.
    private async Task<List<(IssueId Issue, SolutionId Solution, int Grade)>> LabelsAsync(Room room, CancellationToken cancel)
    {
        var matches = await db.Set<Match>().AsNoTracking().Where(match => match.Programme == room.Id && match.ArchivedAt == null).ToListAsync(cancel);
        var considered = await db.Set<Consideration>().AsNoTracking().Where(one => one.Programme == room.Id).ToListAsync(cancel);
        return
        [
            .. matches.Select(match => (match.Issue, match.Solution, Grade: GradeOf(match)))
                .Concat(considered.Select(one => (one.Issue, one.Solution, Grade: GradeOf(one))))
                .Where(label => label.Grade is not null)
                .GroupBy(label => (label.Issue, label.Solution)).Select(same => (same.Key.Issue, same.Key.Solution, same.Max(label => label.Grade!.Value))),
        ];
    }

    private static int? GradeOf(Match match) =>
        match.IntroducedAt is not null ? Introduced
        : match.CitySays is AnswerKind.Interested ? Wanted
        : new[] { match.CityAnswer, match.PartnerAnswer }.Any(answer => answer is { Kind: AnswerKind.No, Reason: AnswerReason.DoesNotFit }) ? 0
        : null;

    private static int? GradeOf(Consideration one) => one.Kind switch
    {
        ConsiderationKind.Shortlisted => Wanted,
        ConsiderationKind.RuledOut when one.Reason is AnswerReason.DoesNotFit => 0,
        _ => null,
    };
}

/// <summary>A pair about which somebody said something.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Solution">The solution.</param>
/// <param name="Grade">2: introduced; 1: wanted; 0: said not to fit.</param>
internal sealed record JudgedPair(IssueFace Issue, SolutionFace Solution, int Grade)
{
    /// <summary>Where it stands today, from 1; null: nowhere.</summary>
    public int? Place { get; init; }

    /// <summary>The two languages: "ja-en".</summary>
    public string Languages => $"{Issue.Title.Language}-{Solution.Title.Language}";
}

/// <summary>What the pairs say of today's ranking.</summary>
/// <param name="Pairs">The pairs.</param>
/// <param name="Ranked">Today's ranking: ids of solutions for each issue.</param>
internal sealed record EvaluatedRanking(IReadOnlyList<JudgedPair> Pairs, IReadOnlyDictionary<string, List<string>> Ranked)
{
    private const int First = 5;

    /// <summary>The pairs that belong together.</summary>
    public IReadOnlyList<JudgedPair> Right => [.. Pairs.Where(pair => pair.Grade > 0)];

    /// <summary>Those that belong together and stand outside the first five, the farthest first.</summary>
    public IReadOnlyList<JudgedPair> Missed => [.. Right.Where(pair => pair.Place is null or > First).OrderByDescending(pair => pair.Place ?? int.MaxValue)];

    /// <summary>Those that do not fit and stand among the first five all the same.</summary>
    public IReadOnlyList<JudgedPair> Wrong => [.. Pairs.Where(pair => pair is { Grade: 0, Place: <= First }).OrderBy(pair => pair.Place)];

    /// <summary>The figures over everything, then for each pair of languages.</summary>
    public IEnumerable<(string? Languages, RankingQuality Quality)> Figures() =>
        new[] { ((string?)null, Of(Right)) }.Concat(Right.GroupBy(pair => pair.Languages, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => ((string?)group.Key, Of(group))));

    private RankingQuality Of(IEnumerable<JudgedPair> pairs) =>
        RankingQuality.Of([.. pairs.Select(pair => new RelevantOffer(pair.Issue.Id.ToString(), pair.Solution.Id.ToString(), pair.Grade))], Ranked);
}
