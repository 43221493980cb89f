namespace Musubi.Timetabling;

/// <summary>Looks for a better timetable near the one at hand: chains of exchanges, worse ones accepted less and less.</summary>
internal sealed class Annealing
{
    private const double Hot = 0.7;
    private const double Cold = 0.08;
    private const int StopEvery = 256;
    private const double Forbidden = 2;
    private readonly Frame frame;
    private readonly Insertion insertion;
    private readonly Exchange exchange;
    private readonly Draft draft;
    private readonly Dice dice;
    private readonly int[] having;
    private readonly int spread;
    private int moved;

    public Annealing(Frame frame, Dice dice)
    {
        (this.frame, this.dice) = (frame, dice);
        draft = new Draft(frame);
        exchange = new Exchange(frame, draft);
        insertion = new Insertion(frame, draft, dice);
        having = new int[frame.Slots + 1];
        spread = frame.Question.MaxBreakSpread ?? int.MaxValue;
    }

    /// <summary>By meeting: its slot now, or <see cref="Draft.Nobody"/>.</summary>
    public int[] Slots => draft.Slot;

    /// <summary>Goes on from here.</summary>
    /// <param name="slots">By meeting its slot or <see cref="Draft.Nobody"/>; keeps all rules but, perhaps, the spread.</param>
    public void Take(IReadOnlyList<int> slots)
    {
        for (var meeting = 0; meeting < frame.Meetings; meeting++)
        {
            if (draft.Slot[meeting] != slots[meeting])
            {
                if (draft.Slot[meeting] != Draft.Nobody)
                {
                    draft.Take(meeting);
                }
            }
        }

        for (var meeting = 0; meeting < frame.Meetings; meeting++)
        {
            if (slots[meeting] != Draft.Nobody && draft.Slot[meeting] == Draft.Nobody)
            {
                draft.Place(meeting, slots[meeting]);
            }
        }

        Recount();
    }

    /// <summary>Places what is not placed, pushing others out where it must; from nothing this makes a first timetable.</summary>
    /// <returns>Whether every required meeting has a place.</returns>
    public bool Fill(long steps, Func<bool> stop)
    {
        var isWhole = insertion.Run(steps, stop);
        Recount();
        return isWhole;
    }

    /// <summary>One cooling down.</summary>
    /// <param name="steps">How many exchanges to try.</param>
    /// <param name="better">Is told of timetables that keep all rules and have fewer breaks, or moves, than any since the start.</param>
    /// <param name="stop">Asked now and then; true ends it.</param>
    public void Cool(long steps, Action<int[]> better, Func<bool> stop)
    {
        if (frame.Meetings == 0 || frame.Slots < 2)
        {
            return;
        }

        var temperature = Hot;
        var least = int.MaxValue;
        var factor = Math.Pow(Cold / Hot, (double)StopEvery / Math.Max(StopEvery, steps));
        for (long step = 0; step < steps; step++)
        {
            if (step % StopEvery == 0)
            {
                temperature *= factor;
                if (stop())
                {
                    return;
                }
            }

            if (!Propose(out var meeting, out var slot) || !exchange.Prepare(meeting, slot, longest: 400))
            {
                continue;
            }

            var rise = Rise();
            if (rise <= 0 || dice.Chance() < Math.Exp(-rise / temperature))
            {
                Accept();
                if (draft.Runs + moved < least && IsFair())
                {
                    least = draft.Runs + moved;
                    better(draft.Slot);
                }
            }
        }
    }

    private bool Propose(out int meeting, out int slot)
    {
        meeting = dice.Below(frame.Meetings);
        slot = dice.Below(frame.Slots);
        if ((dice.Next() & 3) != 0)
        {
            // Someone with a break: one of the meetings goes next to another.
            for (var attempt = 0; attempt < 30; attempt++)
            {
                var person = dice.Below(frame.People);
                if (draft.RunsOf[person] > 1)
                {
                    var mine = frame.MeetingsOf[person];
                    meeting = mine[dice.Below(mine.Length)];
                    slot = draft.Slot[mine[dice.Below(mine.Length)]];
                    slot = slot < 0 ? slot : slot + ((dice.Next() & 1) == 0 ? 1 : -1);
                    break;
                }
            }
        }

        return draft.Slot[meeting] != Draft.Nobody && slot >= 0 && slot < frame.Slots && slot != draft.Slot[meeting] && frame.IsOpen[meeting][slot];
    }

    private double Rise()
    {
        var rise = (double)exchange.Moved;
        var floor = Floor();
        foreach (var (person, runs) in exchange.Changes)
        {
            rise += runs;
            if (spread != int.MaxValue)
            {
                var breaks = Math.Max(0, draft.RunsOf[person] - 1);
                rise += Forbidden * (Math.Max(0, breaks + runs - floor - spread) - Math.Max(0, breaks - floor - spread));
            }
        }

        return rise;
    }

    private void Accept()
    {
        foreach (var (person, runs) in exchange.Changes)
        {
            having[Math.Max(0, draft.RunsOf[person] - 1)]--;
            having[Math.Max(0, draft.RunsOf[person] + runs - 1)]++;
        }

        moved += exchange.Moved;
        exchange.Commit();
    }

    private void Recount()
    {
        Array.Clear(having);
        foreach (var runs in draft.RunsOf)
        {
            having[Math.Max(0, runs - 1)]++;
        }

        moved = Enumerable.Range(0, frame.Meetings).Count(meeting => frame.MovesCost && frame.KeptSlot[meeting] >= 0 && draft.Slot[meeting] >= 0 && draft.Slot[meeting] != frame.KeptSlot[meeting]);
    }

    private int Floor() => Math.Max(0, Array.FindIndex(having, count => count > 0));

    private bool IsFair() => spread == int.MaxValue || Array.FindLastIndex(having, count => count > 0) - Floor() <= spread;
}
