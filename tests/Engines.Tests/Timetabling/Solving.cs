using System.Diagnostics;
using Musubi.Timetabling;

namespace Musubi.Engines.Tests.Timetabling;

/// <summary>Solves with a clock of the machine, at most ten seconds.</summary>
internal static class Solving
{
    public static TimetableAnswer Run(TimetableQuestion question, int threads = 1, int seed = 1, double seconds = 10, CancellationToken cancel = default)
    {
        var clock = Stopwatch.StartNew();
        return TimetableSolver.Solve(question, new() { Elapsed = () => clock.Elapsed, Limit = TimeSpan.FromSeconds(seconds), Threads = threads, Seed = seed }, null, cancel);
    }
}
