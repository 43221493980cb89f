using System.Diagnostics;
using System.Globalization;
using Musubi.GrantRules;

namespace Musubi.GrantBench;

/// <summary>How long all budgets take, on every core, with the account of each.</summary>
internal static class SpeedTable
{
    private const int Different = 500;

    public static void Print(int count, int lines)
    {
        Console.WriteLine($"{count} budgets of {lines} lines, {Environment.ProcessorCount} cores");
        Console.WriteLine("| scheme | all s | one, median ms | lines of the account | times the plain sum |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var scheme in ShippedSchemes.All)
        {
            // The same few hundred over and over: what is measured is computing, not making budgets up.
            var budgets = Enumerable.Range(0, Different).Select(seed => GeneratedBudgets.Of(scheme, seed, lines)).ToArray();
            var accounts = budgets.Select(budget => Account(scheme, budget)).ToArray();
            var all = Time(count, place => Account(scheme, budgets[place % Different]).Total);
            var plain = Time(count, place => PlainSum(budgets[place % Different]));
            var one = budgets.Select(budget => Alone(scheme, budget)).Order().ElementAt(Different / 2);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {scheme} | {all.TotalSeconds:0.0} | {one.TotalMilliseconds:0.000} | {accounts.Average(account => account.Lines.Count):0} | {all / plain:0.0} |"));
        }
    }

    private static Account Account(Scheme scheme, Budget budget) =>
        GrantCalculation.Compute(scheme, budget).Succeeded(out var account, out var problem) ? account : throw new InvalidOperationException($"{scheme}: {problem}");

    // A total by member and year and a share of it, as a sheet would have it: no rule, no reason, no account.
    private static decimal PlainSum(Budget budget) => budget.Costs.GroupBy(cost => (cost.Member, cost.On.Year)).Sum(part => decimal.Floor(part.Sum(cost => cost.Amount) / 2));

    private static TimeSpan Time(int count, Func<int, decimal> compute)
    {
        var begun = Stopwatch.GetTimestamp();
        Parallel.For(0, count, place =>
        {
            if (compute(place) < 0)
            {
                throw new InvalidOperationException("A grant below nothing.");
            }
        });
        return Stopwatch.GetElapsedTime(begun);
    }

    private static TimeSpan Alone(Scheme scheme, Budget budget)
    {
        var begun = Stopwatch.GetTimestamp();
        Account(scheme, budget);
        return Stopwatch.GetElapsedTime(begun);
    }
}
