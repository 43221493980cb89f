using Musubi.GrantRules;

namespace Musubi.Engines.Tests.GrantRules;

/// <summary>Questions for a portfolio, and the plainest way to answer them.</summary>
internal static class GivenPortfolio
{
    public static PortfolioCandidate Candidate(string id, decimal score, decimal cost, params string[] labels) =>
        new() { Id = id, Score = score, Amounts = [new(null, cost)], Labels = labels };

    public static PortfolioQuestion Question(decimal budget, params PortfolioCandidate[] candidates) => new() { Candidates = candidates, Budget = budget };

    /// <summary>A question of so many candidates over three years with quotas for four labels; the same for the same seed.</summary>
    public static PortfolioQuestion Large(int seed, int count)
    {
        var random = new Random(seed);
        string[] labels = ["kobe", "kyoto", "osaka", "nara"];
        var candidates = Enumerable.Range(0, count).Select(at => new PortfolioCandidate
        {
            Id = $"a{at:000}",
            Score = random.Next(350, 1000) / 1000m,
            Amounts = [.. Enumerable.Range(2025, 3).Select(year => new YearAmount(year, random.Next(1_000, 20_000) * 1_000m))],
            Labels = [labels[random.Next(4)]],
        }).ToArray();
        var all = candidates.Sum(one => one.Cost);
        return new()
        {
            Candidates = candidates,
            Budget = decimal.Floor(all / 3),
            YearBudgets = [.. Enumerable.Range(2025, 3).Select(year => new YearAmount(year, decimal.Floor(all / 9)))],
            Quotas = [.. labels.Select(label => new PortfolioQuota(label, count / 20, count / 8))],
        };
    }

    /// <summary>A small question with everything in it that can be asked, often with ties, sometimes without an answer.</summary>
    public static PortfolioQuestion Small(int seed)
    {
        var random = new Random(seed);
        string[] labels = ["x", "y", "z"];
        var (steps, amounts) = (random.Next(2) == 0 ? 4 : 1000, random.Next(2) == 0 ? 4 : 1000);
        var candidates = Enumerable.Range(0, random.Next(10) == 0 ? 12 : random.Next(1, 10)).Select(at => new PortfolioCandidate
        {
            Id = $"{(char)('a' + ((at * 5) % 12))}",
            Score = random.Next(steps + 1) / (decimal)steps,
            Amounts = [.. new int?[] { null, 2025, 2026 }.Where(_ => random.Next(3) > 0).Select(year => new YearAmount(year, random.Next(amounts + 1) / (random.Next(3) == 0 ? 4m : 1m)))],
            Labels = [.. labels.Where(_ => random.Next(3) == 0)],
        }).ToArray();
        var all = candidates.Sum(one => one.Cost);
        return new()
        {
            Candidates = candidates,
            Budget = decimal.Floor(all * random.Next(1, 12) / 10),
            YearBudgets = [.. new int?[] { 2025, 2026 }.Where(_ => random.Next(3) == 0).Select(year => new YearAmount(year, decimal.Floor(all * random.Next(1, 5) / 8)))],
            Quotas = [.. labels.Where(_ => random.Next(2) == 0).Select(label => new PortfolioQuota(label, random.Next(2) == 0 ? random.Next(4) : null, random.Next(2) == 0 ? random.Next(1, 4) : null))],
            MustHave = [.. candidates.Where(_ => random.Next(12) == 0).Select(one => one.Id)],
            MustNot = [.. candidates.Where(_ => random.Next(12) == 0).Select(one => one.Id)],
        };
    }

    /// <summary>Every subset tried: the best one by score, then cost, then the ranking; null: none is allowed.</summary>
    public static IReadOnlyList<string>? TryAll(PortfolioQuestion question)
    {
        PortfolioCandidate[] ranked = [.. question.Candidates.OrderByDescending(one => one.Score).ThenBy(one => one.Cost).ThenBy(one => one.Id, StringComparer.Ordinal)];
        return Enumerable.Range(0, 1 << ranked.Length)
            .Select(set => ranked.Where((_, rank) => (set & (1 << (ranked.Length - 1 - rank))) != 0).ToList())
            .Select((held, set) => (Held: held, Set: set, Score: held.Sum(one => one.Score), Cost: held.Sum(one => one.Cost)))
            .Where(choice => Keeps(question, choice.Held))
            .OrderByDescending(choice => choice.Score).ThenBy(choice => choice.Cost).ThenByDescending(choice => choice.Set)
            .Select(choice => choice.Held.ConvertAll(one => one.Id)).FirstOrDefault();
    }

    public static bool Keeps(PortfolioQuestion question, IReadOnlyCollection<PortfolioCandidate> held) =>
        held.Sum(one => one.Cost) <= question.Budget
        && question.YearBudgets.All(year => held.SelectMany(one => one.Amounts).Where(part => part.FiscalYear == year.FiscalYear).Sum(part => part.Amount) <= year.Amount)
        && question.Quotas.All(quota => held.Count(one => one.Labels.Contains(quota.Label)) is var count && count >= (quota.AtLeast ?? 0) && count <= (quota.AtMost ?? int.MaxValue))
        && question.MustHave.All(id => held.Any(one => one.Id == id))
        && question.MustNot.All(id => held.All(one => one.Id != id));

    /// <summary>The question with nothing but these constraints.</summary>
    public static PortfolioQuestion Only(PortfolioQuestion question, IReadOnlyCollection<PortfolioConstraint> kept) => question with
    {
        Budget = kept.Any(one => one.Kind is PortfolioConstraintKind.Budget) ? question.Budget : question.Candidates.Sum(one => one.Cost),
        YearBudgets = [.. question.YearBudgets.Where(year => kept.Any(one => one.Kind is PortfolioConstraintKind.YearBudget && one.FiscalYear == year.FiscalYear))],
        Quotas = [.. question.Quotas.Select(quota => new PortfolioQuota(
            quota.Label,
            kept.Any(one => one.Kind is PortfolioConstraintKind.AtLeast && one.Of == quota.Label) ? quota.AtLeast : null,
            kept.Any(one => one.Kind is PortfolioConstraintKind.AtMost && one.Of == quota.Label) ? quota.AtMost : null))],
        MustHave = [.. question.MustHave.Where(id => kept.Any(one => one.Kind is PortfolioConstraintKind.MustHave && one.Of == id))],
        MustNot = [.. question.MustNot.Where(id => kept.Any(one => one.Kind is PortfolioConstraintKind.MustNot && one.Of == id))],
    };
}
