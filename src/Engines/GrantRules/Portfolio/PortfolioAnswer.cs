namespace Musubi.GrantRules;

/// <summary>The best choice beside the pure ranking, and how sure the answer is.</summary>
public sealed record PortfolioAnswer
{
    /// <summary>What is known of <see cref="Best"/>.</summary>
    public required PortfolioVerdict Verdict { get; init; }

    /// <summary>The choice of the highest total score; among equals the cheaper one, then the one that holds the candidate earlier in the
    /// ranking where they first differ. Null when there is none, or none was found.</summary>
    public required PortfolioSelection? Best { get; init; }

    /// <summary>By how much another choice could exceed the score of <see cref="Best"/> at most; 0 when the score is proved.</summary>
    public required decimal Gap { get; init; }

    /// <summary>In order of score as long as the money lasts: ends before the first that does not fit. Knows no quotas and nothing fixed.</summary>
    public required PortfolioSelection Ranking { get; init; }

    /// <summary>In order of score, leaving out what does not fit and going on. Knows no quotas and nothing fixed.</summary>
    public required PortfolioSelection RankingGoingOn { get; init; }

    /// <summary>Ids that <see cref="Best"/> holds and <see cref="Ranking"/> does not, in order of the ranking.</summary>
    public required IReadOnlyList<string> Gained { get; init; }

    /// <summary>Ids that <see cref="Ranking"/> holds and <see cref="Best"/> does not, in order of the ranking.</summary>
    public required IReadOnlyList<string> Lost { get; init; }

    /// <summary>When nothing can be chosen: constraints that cannot be met together. With any one of them given up the others can be met,
    /// unless the limit ended the search for the smallest such group; without any of the others they still cannot.</summary>
    public required IReadOnlyList<PortfolioConstraint> Conflict { get; init; }

    /// <summary>Nodes of the search, the measure of <c>nodeLimit</c>.</summary>
    public required long Nodes { get; init; }
}

/// <summary>How sure an answer is.</summary>
public enum PortfolioVerdict
{
    /// <summary>No other choice has a higher score.</summary>
    Proved,

    /// <summary>The limit came first: another choice may exceed it by <see cref="PortfolioAnswer.Gap"/> at most.</summary>
    NotProved,

    /// <summary>No choice keeps to everything; <see cref="PortfolioAnswer.Conflict"/> says why.</summary>
    Impossible,

    /// <summary>The limit came before any choice was found, or before it was clear that there is none.</summary>
    Unknown,
}

/// <summary>Some of the candidates.</summary>
public sealed record PortfolioSelection
{
    /// <summary>In order of the ranking.</summary>
    public required IReadOnlyList<string> Ids { get; init; }

    /// <summary>The sum of their scores, each to nine decimals.</summary>
    public required decimal Score { get; init; }

    /// <summary>What they cost together.</summary>
    public required decimal Cost { get; init; }

    /// <summary>What is left of the budget.</summary>
    public required decimal Free { get; init; }

    /// <summary>What is left of each year that has a budget of its own.</summary>
    public required IReadOnlyList<YearAmount> FreeByYear { get; init; }
}

/// <summary>What stands in the way.</summary>
public enum PortfolioConstraintKind
{
    /// <summary>All money.</summary>
    Budget,

    /// <summary>The money of a year.</summary>
    YearBudget,

    /// <summary>At least so many of a label.</summary>
    AtLeast,

    /// <summary>At most so many of a label.</summary>
    AtMost,

    /// <summary>A candidate that must be chosen.</summary>
    MustHave,

    /// <summary>A candidate that must not be chosen.</summary>
    MustNot,
}

/// <summary>One thing to which a choice has to keep.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Of">The label or the id; null for money.</param>
/// <param name="FiscalYear">The year of a <see cref="PortfolioConstraintKind.YearBudget"/>.</param>
/// <param name="Limit">The money or the number; 0 for a fixed candidate.</param>
public sealed record PortfolioConstraint(PortfolioConstraintKind Kind, string? Of, int? FiscalYear, decimal Limit);
