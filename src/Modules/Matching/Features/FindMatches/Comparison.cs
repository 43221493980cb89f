using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.LanguageMatching;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;

namespace Musubi.Matching.Features.FindMatches;

/// <summary>Asks the engine for the solutions that fit an issue best, and keeps its reasons in every language of the interface.</summary>
/// <remarks>Who is kept apart is never brought together; a solution of the issue's own organisation neither.</remarks>
internal sealed class Comparison(MusubiDb db, OfferIndexes indexes, CatalogueLookup solutions)
{
    // What was suggested before stands among the best, too, and must not push out what is new.
    private const int Reserve = 40;

    /// <summary>The solutions that fit each issue of a programme, best first; without a reason that can be shown none is among them.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="issues">Its issues.</param>
    /// <param name="most">At most so many for each.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <param name="at">Told before each issue which one it is, from 0.</param>
    public async Task<ILookup<IssueId, Candidate>> ForAsync(ProgrammeId programme, IReadOnlyList<IssueFace> issues, int most, CancellationToken cancel, Action<int>? at = null)
    {
        var index = await indexes.OfAsync(solutions, programme, db.Now.InUtc().Date, cancel);
        var ranked = new List<(IssueFace Issue, RankedOffer Offer, SolutionId Solution)>();
        foreach (var (place, issue) in issues.Index())
        {
            cancel.ThrowIfCancellationRequested();
            at?.Invoke(place);
            ranked.AddRange(index.Count == 0 ? [] : index.Rank(OfferIndexes.TextOf(issue), new(most + Reserve, Language.English.Tag))
                .Where(offer => offer.Reasons.Length > 0).Select(offer => (issue, offer, SolutionId.From(Guid.Parse(offer.Offer)))));
        }

        var offered = await solutions.FindAsync(ranked.Select(one => one.Solution), cancel);
        var apart = await db.ApartTodayAsync(programme, cancel);
        return ranked.Where(one => offered.ContainsKey(one.Solution))
            .Select(one => new Candidate(one.Issue, offered[one.Solution], decimal.Round((decimal)one.Offer.Score, 4), [.. one.Offer.Reasons.Select(Reason)]))
            .Where(candidate => candidate.Solution.Organisation != candidate.Issue.Organisation && !apart.Hold(candidate.Issue.Organisation, candidate.Solution.Organisation))
            .GroupBy(candidate => candidate.Issue.Id).SelectMany(group => group.Take(most)).ToLookup(candidate => candidate.Issue.Id);
    }

    private static MatchReason Reason(Reason reason) =>
        new(reason.Concept, LabelOf(reason), reason.Need, reason.Offer, decimal.Round((decimal)Math.Clamp(reason.Weight, 0, 1), 4));

    private static LocalizedText LabelOf(Reason reason)
    {
        var label = new LocalizedText(Language.English, reason.Label);
        return ShippedVocabulary.All.Find(reason.Concept) is var number and >= 0
            ? new[] { Language.German, Language.Japanese }.Where(language => ShippedVocabulary.All.Concepts[number].Labels.ContainsKey(language.Tag))
                .Aggregate(label, (text, language) => text.With(language, new(ShippedVocabulary.All.Concepts[number].LabelIn(language.Tag))))
            : label;
    }
}
