using Musubi.Timetabling;

namespace Musubi.Engines.Tests.Timetabling;

/// <summary>What the solver promises about time, chance and being stopped, on events of ordinary size.</summary>
public sealed class PromiseTests
{
    private static readonly TimetableQuestion Ordinary = Questions.Event(5, (40, 120, 10, 14));

    [Fact]
    public void Solve_SameSeedOneThread_GivesTheSameAnswer()
    {
        var first = Solving.Run(Ordinary, seed: 3);
        var second = Solving.Run(Ordinary, seed: 3);

        Checker.Check(Ordinary, first);
        Assert.Equal(TimetableStatus.Optimal, first.Status);
        Assert.Equal(first.Meetings, second.Meetings);
    }

    [Fact]
    public void Solve_TwoThreads_FindsTheSameOptimum()
    {
        var one = Solving.Run(Ordinary);
        var two = Solving.Run(Ordinary, threads: 2);

        Checker.Check(Ordinary, two);
        Assert.Equal((one.Status, one.Breaks), (two.Status, two.Breaks));
    }

    [Fact]
    public void Solve_CancelledAtOnce_EndsWithoutAFalseClaim()
    {
        var answer = Solving.Run(Ordinary, cancel: new CancellationToken(canceled: true));

        Checker.Check(Ordinary, answer);
        Assert.NotEqual(TimetableStatus.Infeasible, answer.Status);
        Assert.InRange(answer.Elapsed.TotalSeconds, 0, 5);
    }

    [Fact]
    public void Solve_LargeEventForASecond_GivesAValidTimetableAndABound()
    {
        var question = Questions.Event(2, (400, 2000, 20, 120));

        var answer = Solving.Run(question, threads: 2, seconds: 3);

        Checker.Check(question, answer);
        Assert.NotEqual(TimetableStatus.Unknown, answer.Status);
        Assert.InRange(answer.Elapsed.TotalSeconds, 0, 8);
    }

    [Fact]
    public void Solve_Progress_NeverGoesBack()
    {
        var seen = new Seen();
        var ticks = 0L;

        // A clock that advances whenever it is asked: no test waits for it.
        TimetableSolver.Solve(Ordinary, new() { Elapsed = () => TimeSpan.FromMilliseconds(Interlocked.Increment(ref ticks)), Threads = 1 }, seen);

        Assert.NotEmpty(seen.All);
        Assert.Equal(seen.All.Select(known => known.Bound).Order(), seen.All.Select(known => known.Bound));
        Assert.Equal(seen.All.Select(known => known.Breaks).OfType<int>().OrderDescending(), seen.All.Select(known => known.Breaks).OfType<int>());
    }

    private sealed class Seen : IProgress<TimetableProgress>
    {
        public List<TimetableProgress> All { get; } = [];

        public void Report(TimetableProgress value) => All.Add(value);
    }
}
