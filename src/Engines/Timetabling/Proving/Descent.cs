namespace Musubi.Timetabling;

/// <summary>Asks for fewer breaks than the best has, again and again, until there are none fewer.</summary>
internal sealed class Descent(Frame frame, Race race, Annealing annealing, int seed)
{
    private const int Slice = 2000;

    public void Run()
    {
        var encoding = new Clauses(frame, seed);
        var sat = encoding.Sat;
        sat.ShouldStop = race.IsOver;
        int[]? counts = null;
        while (!race.IsOver())
        {
            if (race is { Best: { } best, Slots: { } slots })
            {
                if (counts is null)
                {
                    counts = Counting.Tree(sat, [.. encoding.Breaks.SelectMany(breaks => breaks)], Math.Max(1, best.Breaks), isExact: false);
                    Follow(encoding, slots);
                }

                sat.Add(best.Breaks == 0 ? Counting.Never : best.Breaks <= counts.Length ? counts[best.Breaks - 1] ^ 1 : Counting.Always);
            }

            switch (sat.Solve([], Slice))
            {
                case Verdict.Holds:
                    var found = encoding.Read();
                    race.Offer(found);
                    annealing.Take(found);
                    annealing.Cool(200L * frame.Meetings, better => race.Offer(better), race.IsOver);
                    break;
                case Verdict.Refuted when race.Best is { } proved:
                    race.Raise(proved.Breaks);
                    return;
                case Verdict.Refuted:
                    race.Refute();
                    return;
                default:
                    break;
            }
        }
    }

    private void Follow(Clauses encoding, int[] slots)
    {
        for (var meeting = 0; meeting < frame.Meetings; meeting++)
        {
            if (slots[meeting] >= 0)
            {
                encoding.Sat.Prefer(encoding.In[meeting][slots[meeting]]);
            }
        }
    }
}
