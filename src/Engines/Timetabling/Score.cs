namespace Musubi.Timetabling;

/// <summary>What a timetable is worth: more value, then fewer moved where that costs anything, then fewer breaks.</summary>
internal readonly record struct Score(long Value, int Moved, int Breaks)
{
    public bool IsBetterThan(Score other) =>
        (-Value, Moved, Breaks).CompareTo((-other.Value, other.Moved, other.Breaks)) < 0;

    /// <summary>Checks all rules and counts.</summary>
    /// <returns>Null when the timetable breaks a rule.</returns>
    public static Score? Of(Frame frame, int[] slots)
    {
        var busy = new bool[frame.People, frame.Slots];
        var (people, tables) = (new int[frame.People], new HashSet<(int Table, int Slot)>());
        var (count, interpreting) = (new int[frame.Slots], new int[frame.Question.Interpreters.Count, frame.Slots]);
        var value = 0L;
        for (var meeting = 0; meeting < frame.Meetings; meeting++)
        {
            if (slots[meeting] is not (>= 0 and var slot))
            {
                if (frame.IsRequired[meeting])
                {
                    return null;
                }

                continue;
            }

            var (first, second) = (frame.First[meeting], frame.Second[meeting]);
            if (!frame.IsOpen[meeting][slot] || busy[first, slot] || busy[second, slot] || ++count[slot] > frame.Tables
                || ++people[first] > frame.Limit[first] || ++people[second] > frame.Limit[second]
                || (frame.Table[meeting] >= 0 && !tables.Add((frame.Table[meeting], slot)))
                || (frame.Interpreter[meeting] is >= 0 and var pair && ++interpreting[pair, slot] > frame.Question.Interpreters[pair].Count))
            {
                return null;
            }

            busy[first, slot] = busy[second, slot] = true;
            value += frame.IsRequired[meeting] ? 0 : frame.Question.Meetings[meeting].Value;
        }

        if (frame.Question.Before.Any(order => slots[order.Earlier] >= 0 && slots[order.Later] >= 0 && slots[order.Earlier] >= slots[order.Later]))
        {
            return null;
        }

        var breaks = BreaksOf(frame, busy);
        var isApart = frame.Question.MaxBreakSpread is { } spread && breaks.Length > 0 && breaks.Max() - breaks.Min() > spread;
        return isApart || !KeepsBuffer(frame, busy) ? null : new(value, frame.MovesCost ? Seating.Moved(frame, slots, Seating.Of(frame, slots)) : 0, breaks.Sum());
    }

    /// <summary>Breaks by participant.</summary>
    public static int[] BreaksOf(Frame frame, int[] slots)
    {
        var busy = new bool[frame.People, frame.Slots];
        for (var meeting = 0; meeting < frame.Meetings; meeting++)
        {
            if (slots[meeting] >= 0)
            {
                busy[frame.First[meeting], slots[meeting]] = busy[frame.Second[meeting], slots[meeting]] = true;
            }
        }

        return BreaksOf(frame, busy);
    }

    private static int[] BreaksOf(Frame frame, bool[,] busy)
    {
        var breaks = new int[frame.People];
        for (var person = 0; person < frame.People; person++)
        {
            var runs = 0;
            for (var slot = 0; slot < frame.Slots; slot++)
            {
                runs += busy[person, slot] && (slot == 0 || !busy[person, slot - 1]) ? 1 : 0;
            }

            breaks[person] = Math.Max(0, runs - 1);
        }

        return breaks;
    }

    private static bool KeepsBuffer(Frame frame, bool[,] busy)
    {
        for (var person = 0; person < frame.People && frame.Question.Buffer > 0; person++)
        {
            var last = -1;
            for (var slot = 0; slot < frame.Slots; slot++)
            {
                if (busy[person, slot])
                {
                    if (last >= 0 && slot - last <= frame.Question.Buffer)
                    {
                        return false;
                    }

                    last = slot;
                }
            }
        }

        return true;
    }
}
