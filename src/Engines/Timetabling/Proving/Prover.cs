namespace Musubi.Timetabling;

/// <summary>Goes through the goals from below, value, moves, breaks, until the best timetable is proved to be the best.</summary>
internal sealed class Prover(Frame frame, Race race, Annealing? helper, int seed)
{
    private readonly Clauses encoding = new(frame, seed, race.IsOver);

    public void Run()
    {
        if (!encoding.IsWhole)
        {
            return;
        }

        var sat = encoding.Sat;
        sat.ShouldStop = race.IsOver;
        switch (sat.Solve([]))
        {
            case Verdict.Refuted:
                race.Refute();
                return;
            case Verdict.Open:
                return;
            default:
                Found();
                break;
        }

        var lost = Enumerable.Range(0, frame.Meetings).Where(meeting => !frame.IsRequired[meeting] && frame.Question.Meetings[meeting].Value > 0)
            .Select(meeting => (encoding.Placed[meeting] ^ 1, (long)frame.Question.Meetings[meeting].Value)).ToList();
        var moved = encoding.Moved.Where(literal => literal != Counting.Never).Select(literal => (literal, 1L)).ToList();
        if (!Settle(lost) || !Settle(moved))
        {
            return;
        }

        race.OnlyBreaksAreLeft();
        var last = new Ascent(sat, Raised, Found);
        Follow();
        if (last.Minimise(encoding.Breaks.SelectMany(breaks => breaks).Select(literal => (literal, 1L))) == Verdict.Holds)
        {
            race.Raise(last.Bound);
        }
    }

    private bool Settle(List<(int Literal, long Weight)> costs)
    {
        if (costs.Count == 0)
        {
            return true;
        }

        var ascent = new Ascent(encoding.Sat, static _ => { }, Found);
        if (ascent.Minimise(costs) != Verdict.Holds)
        {
            return false;
        }

        ascent.Fix();
        return true;
    }

    private void Raised(long bound)
    {
        race.Raise(bound);
        Follow();
    }

    private void Follow()
    {
        if (race.Slots is { } best)
        {
            encoding.Follow(best);
        }
    }

    private bool Found()
    {
        var slots = encoding.Read();
        race.Offer(slots);
        if (helper is not null)
        {
            helper.Take(slots);
            helper.Cool(200L * frame.Meetings, better => race.Offer(better), race.IsOver);
        }

        return race.IsOver();
    }
}
