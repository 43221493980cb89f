using System.Diagnostics;
using System.Globalization;
using Musubi.GrantRules;

namespace Musubi.GrantBench;

/// <summary>How long the best choice takes, on one core, and how often it is proved before the limit.</summary>
internal static class PortfolioTable
{
    private static readonly string[] Labels = ["kobe", "kyoto", "osaka", "nara"];

    public static void Print(int questions)
    {
        Console.WriteLine();
        Console.WriteLine($"{questions} choices of each size; scores in thousandths; four quotas, at least and at most");
        Console.WriteLine("| candidates | money | median ms | worst ms | nodes, median | proved |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var count in new[] { 30, 60, 120, 200 })
        {
            foreach (var hasYears in new[] { false, true })
            {
                var runs = Enumerable.Range(0, questions).Select(seed => Run(Question(seed, count, hasYears))).OrderBy(run => run.Took).ToArray();
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {count} | {(hasYears ? "a budget and three years" : "one budget")} | {runs[questions / 2].Took.TotalMilliseconds:0} | {runs[^1].Took.TotalMilliseconds:0} | {runs.Select(run => run.Answer.Nodes).Order().ElementAt(questions / 2)} | {runs.Count(run => run.Answer.Verdict is PortfolioVerdict.Proved)} |"));
            }
        }
    }

    private static (TimeSpan Took, PortfolioAnswer Answer) Run(PortfolioQuestion question)
    {
        var begun = Stopwatch.GetTimestamp();
        var answer = PortfolioSolver.Solve(question);
        return (Stopwatch.GetElapsedTime(begun), answer);
    }

    private static PortfolioQuestion Question(int seed, int count, bool hasYears)
    {
        var random = new Random(seed);
        var candidates = Enumerable.Range(0, count).Select(at => new PortfolioCandidate
        {
            Id = $"a{at:000}",
            Score = random.Next(350, 1000) / 1000m,
            Amounts = [.. Enumerable.Range(2025, 3).Select(year => new YearAmount(year, random.Next(1_000, 20_000) * 1_000m))],
            Labels = [Labels[random.Next(4)]],
        }).ToArray();
        var all = candidates.Sum(one => one.Cost);
        return new()
        {
            Candidates = candidates,
            Budget = decimal.Floor(all / 3),
            YearBudgets = hasYears ? [.. Enumerable.Range(2025, 3).Select(year => new YearAmount(year, decimal.Floor(all / 9)))] : [],
            Quotas = [.. Labels.Select(label => new PortfolioQuota(label, count / 20, count / 8))],
        };
    }
}
