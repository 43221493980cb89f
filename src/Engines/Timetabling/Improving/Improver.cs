namespace Musubi.Timetabling;

/// <summary>Betters the best timetable by annealing; when that brings nothing more, asks for fewer breaks outright.</summary>
internal sealed class Improver(Frame frame, Race race, int seed)
{
    /// <summary>Searches until the race is over.</summary>
    /// <param name="rounds">After so many rounds without anything better, the exact search takes over.</param>
    public void Run(long rounds)
    {
        var annealing = new Annealing(frame, new Dice(seed));
        if (annealing.Fill(20_000 + (20L * frame.Meetings), () => race.IsOver() || race.Slots is not null))
        {
            race.Offer(annealing.Slots);
        }

        var steps = 300L * frame.Meetings;
        for (long round = 0; round < rounds && !race.IsOver(); round++)
        {
            if (race.Slots is { } best)
            {
                annealing.Take(best);
            }
            else if (!annealing.Fill(20_000, race.IsOver))
            {
                continue;
            }

            var before = race.Best;
            annealing.Cool(steps, better => race.Offer(better), race.IsOver);
            steps += steps / 2;
            round = race.Best == before ? round : -1;
        }

        if (!race.IsOver())
        {
            new Descent(frame, race, annealing, seed).Run();
        }
    }
}
