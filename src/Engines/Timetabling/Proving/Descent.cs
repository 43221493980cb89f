namespace Musubi.Timetabling;

/// <summary>Asks for fewer breaks than the best has, again and again, until there are none fewer.</summary>
internal sealed class Descent
{
    private readonly Race race;
    private readonly Clauses encoding;
    private int[]? counts;

    public Descent(Frame frame, Race race, int seed)
    {
        this.race = race;
        encoding = new Clauses(frame, seed, race.IsOver, isLight: true);
        encoding.Sat.ShouldStop = race.IsOver;
    }

    /// <summary>Goes on searching where it stopped, near the best timetable of the race.</summary>
    /// <param name="conflicts">At most so many conflicts.</param>
    /// <returns>A better timetable; null when there was none in time, or none at all, which the race is told.</returns>
    public int[]? Step(long conflicts)
    {
        if (!encoding.IsWhole)
        {
            return null;
        }

        var sat = encoding.Sat;
        if (race is { Best: { } best, Slots: { } slots })
        {
            counts ??= Counting.Tree(sat, [.. encoding.Breaks.SelectMany(breaks => breaks)], Math.Max(1, best.Breaks), isExact: false);
            sat.Add(best.Breaks == 0 ? Counting.Never : best.Breaks <= counts.Length ? counts[best.Breaks - 1] ^ 1 : Counting.Always);
            encoding.Follow(slots);
        }

        switch (sat.Solve([], conflicts))
        {
            case Verdict.Holds:
                var found = encoding.Read();
                race.Offer(found);
                return found;
            case Verdict.Refuted when race.Best is { } proved:
                race.Raise(proved.Breaks);
                return null;
            case Verdict.Refuted:
                race.Refute();
                return null;
            default:
                return null;
        }
    }
}
