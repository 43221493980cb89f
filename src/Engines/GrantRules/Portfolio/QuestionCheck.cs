namespace Musubi.GrantRules.Portfolio;

/// <summary>Refuses what no caller may ask; what people type is checked where they type it.</summary>
internal static class QuestionCheck
{
    /// <summary>Sums of scaled amounts stay below this, so that no product with scores leaves 128 bits.</summary>
    public const long Largest = 1_000_000_000_000_000;

    public static void Run(PortfolioQuestion question)
    {
        var ids = question.Candidates.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        Refuse(question, ids.Count != question.Candidates.Count, "An id stands twice.");
        Refuse(question, question.MustHave.Concat(question.MustNot).Any(id => !ids.Contains(id)), "A fixed id is no candidate.");
        Refuse(question, question.Candidates.Any(one => one.Score is < 0 or > 1), "A score is outside 0 to 1.");
        Refuse(question, question.Budget < 0 || Amounts(question).Any(one => one.Amount < 0), "An amount is negative.");
        Refuse(question, question.Quotas.Any(quota => quota.AtLeast < 0 || quota.AtMost < 0), "A quota is negative.");
        Refuse(question, question.YearBudgets.DistinctBy(one => one.FiscalYear).Count() != question.YearBudgets.Count, "A year has two budgets.");
        var unit = Unit(question);
        Refuse(question, question.Budget > Largest / unit || question.YearBudgets.Any(one => one.Amount > Largest / unit) || question.Candidates.Sum(one => one.Cost) > Largest / unit, "Amounts are too large to be exact.");
    }

    /// <summary>1, 10, 100 …: with it every amount is whole.</summary>
    public static decimal Unit(PortfolioQuestion question)
    {
        var decimals = Amounts(question).Select(one => one.Amount).Append(question.Budget).Max(amount => (amount / 1.0000000000000000000000000000m).Scale);
        var unit = 1m;
        for (var at = 0; at < decimals; at++)
        {
            unit *= 10;
        }

        return unit;
    }

    private static IEnumerable<YearAmount> Amounts(PortfolioQuestion question) => question.Candidates.SelectMany(one => one.Amounts).Concat(question.YearBudgets);

    private static void Refuse(PortfolioQuestion question, bool isWrong, string why)
    {
        if (isWrong)
        {
            throw new ArgumentException(why, nameof(question));
        }
    }
}
