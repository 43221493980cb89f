namespace Musubi.Timetabling;

/// <summary>How long and how to search.</summary>
public sealed record SolveOptions
{
    /// <summary>When to stop at the latest, by <see cref="Elapsed"/>.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many threads search; one gives the same answer every time, when it is optimal.</summary>
    public int Threads { get; init; } = 2;

    /// <summary>Where chance begins.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Time since the start, from the caller's clock; may be asked by several threads at once.</summary>
    public required Func<TimeSpan> Elapsed { get; init; }
}

/// <summary>What is known while the search goes on.</summary>
/// <param name="Elapsed">Time since the start.</param>
/// <param name="Value">Value of the placed optional meetings; null before the first timetable.</param>
/// <param name="Moved">Announced meetings placed elsewhere; null before the first timetable.</param>
/// <param name="Breaks">Breaks of the best timetable; null before the first.</param>
/// <param name="Bound">No timetable as good in value and moves has fewer breaks.</param>
public sealed record TimetableProgress(TimeSpan Elapsed, long? Value, int? Moved, int? Breaks, int Bound);
