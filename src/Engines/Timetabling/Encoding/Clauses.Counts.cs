namespace Musubi.Timetabling;

/// <summary>What is counted: meetings and breaks of a participant, tables and interpreters in a slot, the spread of breaks.</summary>
internal sealed partial class Clauses
{
    // At least i of the first t slots are busy, and at least j runs have begun in them. Who has met somebody, is idle now and
    // still has meetings to come has a break here: that is said at once, not only when the next run begins.
    private void CountBreaks(int person)
    {
        var busy = Busy[person];
        var most = Math.Min(frame.Limit[person], busy.Count(literal => literal != Counting.Never));
        var row = Counting.Row(Sat, busy, most + 1);
        Sat.Add(row[frame.Slots][most + 1] ^ 1);
        var needed = frame.MeetingsOf[person].Count(meeting => frame.IsRequired[meeting]);
        if (needed > most)
        {
            Sat.Add(Counting.Never);
            Breaks[person] = [];
            return;
        }

        Sat.Add(row[frame.Slots][needed]);
        KeepWindows(person, row, most);
        var runs = Math.Min(most, (frame.Slots + 1) / 2);
        var begun = new int[frame.Slots + 1][];
        begun[0] = [Counting.Always, .. Enumerable.Repeat(Counting.Never, Math.Max(1, runs))];
        for (var slot = 1; slot <= frame.Slots; slot++)
        {
            var (before, now) = (begun[slot - 1], begun[slot] = [Counting.Always, row[slot][Math.Min(1, row[slot].Length - 1)], .. new int[Math.Max(0, runs - 1)]]);
            for (var run = 2; run <= runs; run++)
            {
                now[run] = run > (slot + 1) / 2 ? Counting.Never : Sat.Make();
                Sat.Add(before[run] ^ 1, now[run]);
                Sat.Add(now[run] ^ 1, now[run - 1]);
                Sat.Add(before[run - 1] ^ 1, busy[slot - 1] ^ 1, slot > 1 ? busy[slot - 2] : Counting.Never, now[run]);
                if (isExactlyCounted)
                {
                    Sat.Add(now[run] ^ 1, before[run], busy[slot - 1]);
                    Sat.Add(now[run] ^ 1, before[run], slot > 1 ? busy[slot - 2] ^ 1 : Counting.Always);
                    Sat.Add(now[run] ^ 1, before[run - 1]);
                }
            }
        }

        for (var slot = 1; slot < frame.Slots && frame.IsSettled(person); slot++)
        {
            for (var run = 1; run < runs; run++)
            {
                Sat.Add(begun[slot][run] ^ 1, busy[slot - 1], row[slot][most], begun[frame.Slots][run + 1]);
            }

            if (runs > 1 && slot + most - 1 < frame.Slots)
            {
                // Without a break all is over so many slots after the first.
                Sat.Add(row[slot][1] ^ 1, begun[frame.Slots][2], row[slot + most - 1][most]);
            }
        }

        Breaks[person] = runs < 2 ? [] : begun[frame.Slots][2..];
    }

    // So many required meetings end by a slot, so many begin only after it: the busy slots up to there are between the two.
    private void KeepWindows(int person, int[][] row, int most)
    {
        var windows = frame.MeetingsOf[person].Where(meeting => frame.IsRequired[meeting])
            .Select(meeting => (First: Array.IndexOf(frame.IsOpen[meeting], value: true), Last: Array.LastIndexOf(frame.IsOpen[meeting], value: true))).ToList();
        for (var slot = 1; slot < frame.Slots; slot++)
        {
            var over = windows.Count(window => window.Last < slot);
            var later = windows.Count(window => window.First >= slot);
            Sat.Add(row[slot][over]);
            Sat.Add(row[slot][most - later + 1] ^ 1);
        }
    }

    private void FewEnoughAtOnce(int slot)
    {
        var here = Enumerable.Range(0, frame.Meetings).Where(meeting => In[meeting][slot] != Counting.Never).ToList();
        CountPeople(slot, here.Count);
        foreach (var pair in here.Where(meeting => frame.Interpreter[meeting] >= 0).GroupBy(meeting => frame.Interpreter[meeting]))
        {
            AtMost(frame.Question.Interpreters[pair.Key].Count, [.. pair.Select(meeting => In[meeting][slot])]);
        }

        foreach (var table in here.Where(meeting => frame.Table[meeting] >= 0).GroupBy(meeting => frame.Table[meeting]))
        {
            Sat.AddAtMostOne([.. table.Select(meeting => In[meeting][slot])]);
        }
    }

    // The people busy in a slot are twice its meetings: an even number, at most twice the tables.
    private void CountPeople(int slot, int meetings)
    {
        var busy = Busy.Select(slots => slots[slot]).Where(literal => literal != Counting.Never).ToArray();
        var most = Math.Min(frame.Tables, Math.Min(meetings, busy.Length / 2));
        var count = Counting.Tree(Sat, busy, (2 * most) + 1, isExact: !isLight);
        if (count.Length > 2 * most)
        {
            Sat.Add(count[2 * most] ^ 1);
        }

        for (var i = 0; i < count.Length && !isLight; i += 2)
        {
            Sat.Add(count[i] ^ 1, i + 1 < count.Length ? count[i + 1] : Counting.Never);
        }
    }

    private void AtMost(int most, int[] literals)
    {
        if (literals.Length > most)
        {
            var count = Counting.Tree(Sat, literals, most + 1, isExact: false);
            Sat.Add(count[most] ^ 1);
        }
    }

    // If anybody has more breaks than the limit, everybody has some: at[j] says that everybody has at least j.
    private void KeepSpread()
    {
        if (frame.Question.MaxBreakSpread is not { } spread)
        {
            return;
        }

        var longest = Breaks.Max(breaks => (int?)breaks.Length) ?? 0;
        for (var over = spread + 1; over <= longest; over++)
        {
            var everybody = Sat.Make();
            foreach (var breaks in Breaks)
            {
                if (breaks.Length >= over)
                {
                    Sat.Add(breaks[over - 1] ^ 1, everybody);
                }

                Sat.Add(everybody ^ 1, breaks.Length >= over - spread ? breaks[over - spread - 1] : Counting.Never);
            }
        }
    }
}
