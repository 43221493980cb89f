namespace Musubi.Indicators;

/// <summary>The values of one indicator in one unit, with what they are compared with.</summary>
/// <param name="Direction">Which way is better.</param>
/// <param name="Readings">Values in any order; the one whose period ends last counts as the latest.</param>
public sealed record Series(Direction Direction, IReadOnlyList<Measure> Readings)
{
    /// <summary>The value before the work began; null when none is known.</summary>
    public Measure? Baseline { get; init; }

    /// <summary>What is to be reached; null when nothing is set.</summary>
    public Target? Target { get; init; }

    /// <summary>The reading whose period ends last, of two that end on one day the one that began last; null without readings.</summary>
    public Measure? Latest => Readings.OrderBy(reading => reading.Period.LastDay).ThenBy(reading => reading.Period.FirstDay).LastOrDefault();
}
