namespace Musubi.GrantRules;

/// <summary>Which of these shall be funded: the candidates, the money, and what the choice has to keep to.</summary>
public sealed record PortfolioQuestion
{
    /// <summary>What can be chosen, in any order.</summary>
    public required IReadOnlyList<PortfolioCandidate> Candidates { get; init; }

    /// <summary>All money there is, in the unit of the amounts.</summary>
    public required decimal Budget { get; init; }

    /// <summary>Money for single fiscal years; a year that is not named is held by <see cref="Budget"/> alone.</summary>
    public IReadOnlyList<YearAmount> YearBudgets { get; init; } = [];

    /// <summary>How many of a kind; all of them count, also two for the same label.</summary>
    public IReadOnlyList<PortfolioQuota> Quotas { get; init; } = [];

    /// <summary>Ids that are chosen in any case.</summary>
    public IReadOnlyList<string> MustHave { get; init; } = [];

    /// <summary>Ids that are not chosen in any case.</summary>
    public IReadOnlyList<string> MustNot { get; init; } = [];
}

/// <summary>Something that can be chosen as a whole or not at all.</summary>
public sealed record PortfolioCandidate
{
    /// <summary>Unique in the question.</summary>
    public required string Id { get; init; }

    /// <summary>0 to 1, compared to nine decimals: a third is a third wherever it was computed.</summary>
    public required decimal Score { get; init; }

    /// <summary>What it asks for, never negative; a year may be named more than once.</summary>
    public required IReadOnlyList<YearAmount> Amounts { get; init; }

    /// <summary>What quotas speak of: places, topics, kinds.</summary>
    public IReadOnlyCollection<string> Labels { get; init; } = [];

    /// <summary>The sum over all years.</summary>
    public decimal Cost => Amounts.Sum(amount => amount.Amount);
}

/// <summary>Money of one fiscal year.</summary>
/// <param name="FiscalYear">Null: of no year in particular.</param>
/// <param name="Amount">Never negative.</param>
public sealed record YearAmount(int? FiscalYear, decimal Amount);

/// <summary>How many candidates with a label are chosen.</summary>
/// <param name="Label">The label.</param>
/// <param name="AtLeast">Null: none needed.</param>
/// <param name="AtMost">Null: as many as one likes.</param>
public sealed record PortfolioQuota(string Label, int? AtLeast, int? AtMost);
