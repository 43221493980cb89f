using System.Diagnostics;
using Musubi.LanguageMatching;

namespace Musubi.MatchingBench;

/// <summary>What one way of finding offers took.</summary>
/// <param name="Name">Of the way.</param>
/// <param name="Build">To read all offers.</param>
/// <param name="Median">Of one need, answered with the best ten.</param>
/// <param name="Slowest">Of one need.</param>
internal sealed record Measured(string Name, TimeSpan Build, TimeSpan Median, TimeSpan Slowest);

/// <summary>Reads and asks the same texts in every way, and prints times and their ratios to ours.</summary>
internal static class SpeedTable
{
    public static async Task PrintAsync(int offers, int needs, string? postgres, CancellationToken cancel)
    {
        var asked = GeneratedTexts.Of(needs, seed: 2, letters: 120);
        Console.WriteLine($"| offers | way | build s | one need, median ms | slowest ms | build, times ours | need, times ours |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var count in new[] { offers / 10, offers })
        {
            var texts = GeneratedTexts.Of(count, seed: 1);
            var ours = Own(texts, asked);
            Print(count, ours, ours);
            Print(count, await FullTextSqlite.MeasureAsync(texts, asked, cancel), ours);
            if (postgres is not null)
            {
                Print(count, await FullTextPostgres.MeasureAsync(postgres, texts, asked, cancel), ours);
            }
        }
    }

    /// <summary>Asks every need once and gives the median and the slowest.</summary>
    public static async Task<(TimeSpan Median, TimeSpan Slowest)> AskAsync(IReadOnlyList<MatchText> needs, Func<MatchText, Task<int>> ask)
    {
        var times = new List<TimeSpan>();
        foreach (var need in needs)
        {
            var begun = Stopwatch.GetTimestamp();
            if (await ask(need) == 0)
            {
                throw new InvalidOperationException($"Nothing was found for {need.Id}, so nothing would be measured.");
            }

            times.Add(Stopwatch.GetElapsedTime(begun));
        }

        times.Sort();
        return (times[times.Count / 2], times[^1]);
    }

    private static Measured Own(List<MatchText> texts, IReadOnlyList<MatchText> needs)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var begun = Stopwatch.GetTimestamp();
        var index = new LanguageMatcher().Index(texts);
        var build = Stopwatch.GetElapsedTime(begun);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        var (median, slowest) = AskAsync(needs, need => Task.FromResult(index.Rank(need, new(10, "en")).Count)).GetAwaiter().GetResult();
        begun = Stopwatch.GetTimestamp();
        var changed = index.With([texts[0] with { Text = texts[^1].Text }], []);
        var update = Stopwatch.GetElapsedTime(begun);
        return changed.Count == index.Count
            ? new(FormattableString.Invariant($"Musubi, with reasons ({bytes >> 20} MB; one offer changed: {update.TotalSeconds:0.00} s)"), build, median, slowest)
            : throw new InvalidOperationException("The changed offer was added or lost.");
    }

    private static void Print(int count, Measured measured, Measured ours) => Console.WriteLine(FormattableString.Invariant(
        $"| {count} | {measured.Name} | {measured.Build.TotalSeconds:0.0} | {measured.Median.TotalMilliseconds:0.0} | {measured.Slowest.TotalMilliseconds:0.0} | {measured.Build / ours.Build:0.00} | {measured.Median / ours.Median:0.00} |"));
}
