namespace Musubi.Timetabling;

/// <summary>A timetable being changed: who is where when, and what a change would do to the breaks, in a few steps each.</summary>
/// <remarks>A table that some meeting must be at is treated like a person: it can be in one meeting at a time.</remarks>
internal sealed class Draft
{
    public const int Nobody = -1;
    private readonly Frame frame;
    private readonly int[] at;
    private readonly int[] interpreting;

    public Draft(Frame frame)
    {
        this.frame = frame;
        Slot = new int[frame.Meetings];
        Array.Fill(Slot, Nobody);
        at = new int[(frame.People + frame.Tables) * frame.Slots];
        Array.Fill(at, Nobody);
        Count = new int[frame.Slots];
        interpreting = new int[frame.Question.Interpreters.Count * frame.Slots];
        RunsOf = new int[frame.People];
        Holders = [.. Enumerable.Range(0, frame.Meetings).Select(HoldersOf)];
        After = [.. Enumerable.Range(0, frame.Meetings).Select(_ => Array.Empty<int>())];
        Ahead = [.. Enumerable.Range(0, frame.Meetings).Select(_ => Array.Empty<int>())];
        foreach (var (earlier, later) in frame.Question.Before)
        {
            After[earlier] = [.. After[earlier], later];
            Ahead[later] = [.. Ahead[later], earlier];
        }
    }

    /// <summary>By meeting: its slot, or <see cref="Nobody"/>.</summary>
    public int[] Slot { get; }

    /// <summary>By slot: how many meetings.</summary>
    public int[] Count { get; }

    /// <summary>By participant: runs of busy slots now; breaks are one less, where there are any.</summary>
    public int[] RunsOf { get; }

    /// <summary>By meeting: its two participants, and its table when that is given.</summary>
    public int[][] Holders { get; }

    /// <summary>By meeting: those that must be later.</summary>
    public int[][] After { get; }

    /// <summary>By meeting: those that must be earlier.</summary>
    public int[][] Ahead { get; }

    /// <summary>Sum of the runs of busy slots of all participants.</summary>
    public int Runs { get; private set; }

    public int At(int holder, int slot) => at[(holder * frame.Slots) + slot];

    public int Interpreting(int pair, int slot) => interpreting[(pair * frame.Slots) + slot];

    public void Place(int meeting, int slot)
    {
        Slot[meeting] = slot;
        Count[slot]++;
        Change(meeting, slot, meeting, 1);
    }

    public void Take(int meeting)
    {
        var slot = Slot[meeting];
        Slot[meeting] = Nobody;
        Count[slot]--;
        Change(meeting, slot, Nobody, -1);
    }

    /// <summary>How many runs more a busy slot makes (1, 0 or, joining two, -1); less when it is taken away.</summary>
    public int RunsMade(int person, int slot, int without = Nobody)
    {
        var left = slot > 0 && slot - 1 != without && At(person, slot - 1) != Nobody;
        var right = slot + 1 < frame.Slots && slot + 1 != without && At(person, slot + 1) != Nobody;
        return left ? (right ? -1 : 0) : (right ? 0 : 1);
    }

    /// <summary>Whether no other meeting of the participant is nearer than the buffer.</summary>
    public bool KeepsBuffer(int person, int slot, int without)
    {
        for (var gap = 1; gap <= frame.Question.Buffer; gap++)
        {
            if ((slot - gap >= 0 && slot - gap != without && At(person, slot - gap) != Nobody)
                || (slot + gap < frame.Slots && slot + gap != without && At(person, slot + gap) != Nobody))
            {
                return false;
            }
        }

        return true;
    }

    private void Change(int meeting, int slot, int now, int sign)
    {
        var holders = Holders[meeting];
        for (var i = 0; i < holders.Length; i++)
        {
            at[(holders[i] * frame.Slots) + slot] = now;
            if (i < 2)
            {
                var runs = sign * RunsMade(holders[i], slot);
                RunsOf[holders[i]] += runs;
                Runs += runs;
            }
        }

        if (frame.Interpreter[meeting] >= 0)
        {
            interpreting[(frame.Interpreter[meeting] * frame.Slots) + slot] += sign;
        }
    }

    private int[] HoldersOf(int meeting) => frame.Table[meeting] >= 0
        ? [frame.First[meeting], frame.Second[meeting], frame.People + frame.Table[meeting]]
        : [frame.First[meeting], frame.Second[meeting]];
}
