namespace Musubi.Timetabling;

/// <summary>Betters the best timetable by annealing and, in turn, by asking outright for one with fewer breaks; each goes on from what the other found.</summary>
internal sealed class Improver(Frame frame, Race race, int seed)
{
    private const int Stale = 3;
    private const double Slower = 1.4;
    private const long MostSteps = 4_000_000;
    private const long MostConflicts = 30_000;
    private readonly Annealing annealing = new(frame, new Dice(seed));

    /// <summary>Searches until the race is over.</summary>
    /// <param name="isExactToo">Whether clauses fit into memory and breaks are all that counts.</param>
    public void Run(bool isExactToo)
    {
        if (annealing.Fill(20_000 + (20L * frame.Meetings), () => race.IsOver() || race.Slots is not null))
        {
            race.Offer(annealing.Slots);
        }

        Descent? descent = null;
        var (steps, conflicts) = (300.0 * frame.Meetings, 2000.0);
        var stale = 0;
        while (!race.IsOver())
        {
            var before = race.Best;
            if (race.Slots is { } best)
            {
                annealing.Take(best);
                Cool((long)steps);
            }
            else if (annealing.Fill(20_000, race.IsOver))
            {
                race.Offer(annealing.Slots);
            }

            if (isExactToo && stale >= Stale && !race.IsOver())
            {
                descent ??= new Descent(frame, race, seed);
                if (descent.Step((long)conflicts) is { } found)
                {
                    annealing.Take(found);
                    Cool(200L * frame.Meetings);
                }
            }

            steps = Math.Min(MostSteps, steps * Slower);
            stale = race.Best == before ? stale + 1 : Math.Max(0, stale - 1);
            if (stale > Stale)
            {
                conflicts = Math.Min(MostConflicts, conflicts * Slower);
            }
        }
    }

    private void Cool(long steps) => annealing.Cool(steps, better => race.Offer(better), race.IsOver);
}
