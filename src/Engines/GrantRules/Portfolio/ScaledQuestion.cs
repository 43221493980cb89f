namespace Musubi.GrantRules.Portfolio;

/// <summary>The question in whole numbers, candidates in the order of the ranking: higher score first, then cheaper, then by id.</summary>
internal sealed class ScaledQuestion
{
    private const decimal Billion = 1_000_000_000;

    private readonly PortfolioCandidate[] candidates;
    private readonly long divisor;

    public ScaledQuestion(PortfolioQuestion question)
    {
        candidates = [.. PortfolioSolver.Order(question.Candidates)];
        var unit = QuestionCheck.Unit(question);
        Limits = [(long)(question.Budget * unit), .. question.YearBudgets.Select(year => (long)(year.Amount * unit))];
        Costs = [[.. candidates.Select(one => (long)(one.Cost * unit))], .. question.YearBudgets.Select(year => candidates.Select(one => (long)(one.Amounts.Where(part => part.FiscalYear == year.FiscalYear).Sum(part => part.Amount) * unit)).ToArray())];
        Least = [.. question.Quotas.Select(quota => quota.AtLeast ?? 0)];
        Most = [.. question.Quotas.Select(quota => Math.Min(quota.AtMost ?? Count, Count))];
        Quotas = [.. candidates.Select(one => question.Quotas.Index().Where(quota => one.Labels.Contains(quota.Item.Label)).Select(quota => quota.Index).ToArray())];
        Fixed = [.. candidates.Select(one => question.MustNot.Contains(one.Id) ? false : question.MustHave.Contains(one.Id) ? true : (bool?)null)];
        IsContradiction = question.MustHave.Intersect(question.MustNot).Any();

        var scores = candidates.Select(one => (long)(Nine(one) * Billion)).ToArray();
        divisor = Math.Max(1, scores.Aggregate(0L, GreatestDivisor));
        Weight = (Int128)Math.Min(Limits[0], Costs[0].Sum()) + 1;
        Values = [.. scores.Select((score, at) => ((score / divisor) * Weight) - Costs[0][at])];
    }

    public int Count => candidates.Length;

    /// <summary>All money first, then that of years.</summary>
    public long[] Limits { get; }

    /// <summary>By kind of money, then by candidate.</summary>
    public long[][] Costs { get; }

    public int[] Least { get; }

    public int[] Most { get; }

    /// <summary>By candidate the quotas that count it.</summary>
    public int[][] Quotas { get; }

    public bool?[] Fixed { get; }

    public bool IsContradiction { get; }

    /// <summary>More than any choice costs: one step of the total score outweighs all money.</summary>
    public Int128 Weight { get; }

    /// <summary>Score first, then thrift, in one number: the sum of these is what is made as large as possible.</summary>
    public Int128[] Values { get; }

    public PortfolioCandidate Candidate(int rank) => candidates[rank];

    /// <summary>A higher total score than this cannot be beyond the bound of an unfinished search.</summary>
    public decimal Gap(Outcome outcome)
    {
        if (outcome.IsComplete)
        {
            return 0;
        }

        // A value is steps of score times the weight, less a cost below the weight.
        var most = (outcome.Bound + Weight - 1) / Weight;
        var found = (outcome.Value + Weight - 1) / Weight;
        return most > found ? (decimal)(most - found) * divisor / Billion : 0;
    }

    public PortfolioSelection Selection(PortfolioQuestion question, bool[] chosen)
    {
        var held = candidates.Where((_, rank) => chosen[rank]).ToList();
        var cost = held.Sum(one => one.Cost);
        return new()
        {
            Ids = [.. held.Select(one => one.Id)],
            Score = held.Sum(Nine),
            Cost = cost,
            Free = question.Budget - cost,
            FreeByYear = [.. question.YearBudgets.Select(year => year with { Amount = year.Amount - held.Sum(one => one.Amounts.Where(part => part.FiscalYear == year.FiscalYear).Sum(part => part.Amount)) })],
        };
    }

    private static decimal Nine(PortfolioCandidate candidate) => decimal.Round(candidate.Score, 9);

    private static long GreatestDivisor(long one, long other) => other == 0 ? one : GreatestDivisor(other, one % other);
}

/// <summary>What a search found.</summary>
/// <param name="Chosen">By rank; null: nothing better than what was asked for.</param>
/// <param name="Value">Its value.</param>
/// <param name="Bound">No choice is worth more, when the search is not complete.</param>
/// <param name="IsComplete">False when the limit ended it.</param>
internal sealed record Outcome(bool[]? Chosen, Int128 Value, Int128 Bound, bool IsComplete);
