using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.LanguageMatching;
using Musubi.Matching.Model;

namespace Musubi.Matching.Features.FindMatches;

/// <summary>Asks the engine for the solutions that fit an issue best, and keeps its reasons in every language of the interface.</summary>
internal sealed class Comparison
{
    private const int MostPerIssue = 5;

    // What was suggested before stands among the best, too, and must not push out what is new.
    private const int Ranked = 40;

    private readonly Dictionary<string, SolutionFace> offered;
    private readonly HashSet<(IssueId Issue, SolutionId Solution)> known;
    private readonly decimal least;
    private readonly OfferIndex index;

    /// <summary>Reads the solutions.</summary>
    /// <param name="offered">The solutions.</param>
    /// <param name="known">What was brought together before.</param>
    /// <param name="least">Strength below which two do not fit.</param>
    public Comparison(IEnumerable<SolutionFace> offered, HashSet<(IssueId Issue, SolutionId Solution)> known, decimal least)
    {
        this.offered = offered.ToDictionary(solution => solution.Id.ToString(), StringComparer.Ordinal);
        (this.known, this.least) = (known, least);
        index = new LanguageMatcher().Index(this.offered.Select(solution => TextOf(solution.Key, solution.Value.Title, solution.Value.Texts)));
    }

    /// <summary>The best new solutions for an issue, best first; without a reason that can be shown nothing is suggested.</summary>
    public IEnumerable<Candidate> For(IssueFace issue) => index.Count == 0
        ? []
        : index.Rank(TextOf(issue.Id.ToString(), issue.Title, issue.Texts), new(Ranked, Language.English.Tag))
            .Select(ranked => new Candidate(issue, offered[ranked.Offer], decimal.Round((decimal)ranked.Score, 4), [.. ranked.Reasons.Select(Reason)]))
            .Where(candidate => candidate.Reasons.Count > 0 && candidate.Strength >= least)
            .Where(candidate => candidate.Solution.Organisation != issue.Organisation && !known.Contains((issue.Id, candidate.Solution.Id)))
            .Take(MostPerIssue);

    // In one language, that of the title: the engine reads a text in one language, and translations say nothing new.
    private static MatchText TextOf(string id, LocalizedText title, IEnumerable<LocalizedText> texts) =>
        new(id, string.Join('\n', texts.Skip(1).Select(text => text.For(title.Language).Text))) { Title = title.Original, Language = title.Language.Tag };

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
