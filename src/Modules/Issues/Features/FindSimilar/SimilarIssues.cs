using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.LanguageMatching;
using Musubi.Persistence;
using Musubi.WebKit;

namespace Musubi.Issues.Features.FindSimilar;

/// <summary>Finds the issues of a programme that look like the same as one being written, across languages.</summary>
internal sealed class SimilarIssues(MusubiDb db, CurrentActor current, IssueTexts texts, Text text)
{
    private const int MostShown = 5;

    private const int MostPeers = 20;

    // Below this score two issues mostly share a field, not a problem. Of sixty unrelated issues of one sentence 22 have another above it.
    public const double Least = 0.45;

    // The reader may not see all of the best.
    private const int Ranked = 60;

    private const int MostConcepts = 4;

    /// <summary>The issues that look the same, best first: only what the reader may see, without what was put away or merged.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="written">What is written; null: nothing yet.</param>
    /// <param name="except">The issue that is being written itself.</param>
    /// <param name="cancel">Stops reading.</param>
    public Task<IReadOnlyList<AlikeIssue>> FindAsync(ProgrammeId programme, MatchText? written, IssueId? except, CancellationToken cancel) =>
        FindAsync((ProgrammeId?)programme, written, except, MostShown, cancel);

    /// <summary>The issues of all programmes that look the same as one; only what the reader may see.</summary>
    public Task<IReadOnlyList<AlikeIssue>> EverywhereAsync(IssueFace issue, CancellationToken cancel) => FindAsync(null, IssueTexts.Of(issue), issue.Id, MostPeers, cancel);

    private async Task<IReadOnlyList<AlikeIssue>> FindAsync(ProgrammeId? programme, MatchText? written, IssueId? except, int most, CancellationToken cancel)
    {
        if (written is null || (await texts.OfAsync(db, programme, cancel)) is not { Count: > 0 } index)
        {
            return [];
        }

        // Two issues may be told at unequal length: what the title says alone counts, too.
        MatchText[] asked = written.Title is null ? [written] : [written, written with { Text = string.Empty }];
        var ranked = asked.SelectMany(one => index.Rank(one, new(Ranked, text.Language.Tag))).Where(one => one.Reasons.Length > 0 && one.Score >= Least)
            .GroupBy(one => one.Offer, StringComparer.Ordinal).Select(same => same.MaxBy(one => one.Score)!).ToDictionary(one => IssueId.From(Guid.Parse(one.Offer)));
        var ids = ranked.Keys.Where(id => id != except).ToList();
        var seen = await db.Set<Issue>().AsNoTracking().SeenBy(current.Actor)
            .Where(issue => ids.Contains(issue.Id) && issue.State != IssueState.Merged && issue.ArchivedAt == null).ToListAsync(cancel);
        return
        [
            .. seen.OrderByDescending(issue => ranked[issue.Id].Score).Take(most)
                .Select(issue => new AlikeIssue(issue.Face, [.. ranked[issue.Id].Reasons.Select(reason => reason.Label).Distinct(StringComparer.Ordinal).Take(MostConcepts)])),
        ];
    }
}

/// <summary>The part of a page beside a form that lists what looks the same.</summary>
/// <param name="Programme">The programme's key.</param>
/// <param name="Form">Id of the form whose button asks again; null: what is asked about is not being written.</param>
/// <param name="Found">What looks the same.</param>
internal sealed record SimilarView(Key Programme, string Form, IReadOnlyList<AlikeIssue> Found)
{
    /// <summary>True where nothing is being typed, so that nothing needs to be asked again.</summary>
    public bool IsSettled { get; init; }

    /// <summary>True for who decides that one of them stands for this one.</summary>
    public bool MayChoose { get; init; }
}
