using Musubi.Catalogue;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues;
using NodaTime;

namespace Musubi.Matching.Model;

/// <summary>Why two are brought together.</summary>
/// <param name="Origin">By whom.</param>
internal sealed record MatchFacts(MatchOrigin Origin)
{
    /// <summary>0 to 1; null when a person brought the two together.</summary>
    public decimal? Strength { get; init; }

    /// <summary>What both speak of, heaviest first.</summary>
    public IReadOnlyList<MatchReason> Reasons { get; init; } = [];

    /// <summary>What a person who knows both says.</summary>
    public LocalizedText? Note { get; init; }
}

/// <summary>Which two are brought together.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Owner">Who owns it.</param>
/// <param name="Solution">The solution.</param>
/// <param name="Provider">Who offers it.</param>
/// <param name="Title">Both in one line.</param>
internal sealed record MatchSides(IssueId Issue, OrganisationId Owner, SolutionId Solution, OrganisationId Provider, LocalizedText Title)
{
    /// <summary>The sides as issue and solution are now.</summary>
    public static MatchSides Of(IssueFace issue, SolutionFace solution) =>
        new(issue.Id, issue.Organisation, solution.Id, solution.Organisation, Both(issue.Title, solution.Title));

    // In every language in which one of the two is known; the original is the issue's.
    private static LocalizedText Both(LocalizedText issue, LocalizedText solution)
    {
        var title = new LocalizedText(issue.Language, Line(issue.Language));
        var others = issue.Translations.Keys.Concat(solution.Translations.Keys).Append(solution.Language.Tag).Where(tag => tag != issue.Language.Tag).Distinct(StringComparer.Ordinal);
        return others.Select(Language.Parse).Aggregate(title, (text, language) => text.With(language, new(Line(language))));

        string Line(Language reader) => $"{issue.For(reader).Text} – {solution.For(reader).Text}";
    }
}

/// <summary>The time in which both sides can answer.</summary>
/// <param name="From">When they were brought together.</param>
/// <param name="Until">The first moment at which it is too late.</param>
internal sealed record MatchTerm(Instant From, Instant Until)
{
    /// <summary>The term that a programme's rules give from a moment on.</summary>
    public static MatchTerm Of(RulesOfMatching rules, Instant from) => new(from, from + Duration.FromDays(rules.DaysToAnswer));
}

/// <summary>What became of a match, as a file states it.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="SuggestedAt">When the two were brought together.</param>
/// <param name="ExpiresAt">Until when they can answer.</param>
internal sealed record MatchCourse(MatchState State, Instant SuggestedAt, Instant ExpiresAt)
{
    public Answer? City { get; init; }

    public Answer? Partner { get; init; }

    /// <summary>Why it was closed.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>Since when it stands there, as far as the answers tell; null: they do not.</summary>
    public Instant? Since => State switch
    {
        MatchState.Suggested => SuggestedAt,
        MatchState.Expired => ExpiresAt,
        MatchState.Introduced or MatchState.Declined when (City ?? Partner) is not null => Instant.Max(City?.At ?? SuggestedAt, Partner?.At ?? SuggestedAt),
        _ => null,
    };
}
