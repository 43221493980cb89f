namespace Musubi.Timetabling;

/// <summary>Gives tables to meetings that have their slots. Tables are alike but for homes, fixed and announced ones, so this never fails.</summary>
internal static class Seating
{
    /// <summary>Fixed tables first, then announced ones, then the lowest that are left.</summary>
    /// <returns>By meeting its table, or -1 where it has no slot.</returns>
    public static int[] Of(Frame frame, int[] slots)
    {
        var tables = new int[frame.Meetings];
        Array.Fill(tables, -1);
        foreach (var here in Enumerable.Range(0, frame.Meetings).Where(meeting => slots[meeting] >= 0).GroupBy(meeting => slots[meeting]))
        {
            var taken = new bool[frame.Tables];
            foreach (var meeting in here.Where(meeting => frame.Table[meeting] >= 0))
            {
                tables[meeting] = frame.Table[meeting];
                taken[tables[meeting]] = true;
            }

            foreach (var meeting in here.Where(meeting => tables[meeting] < 0 && frame.KeptSlot[meeting] == here.Key && frame.KeptTable[meeting] >= 0))
            {
                if (!taken[frame.KeptTable[meeting]])
                {
                    tables[meeting] = frame.KeptTable[meeting];
                    taken[tables[meeting]] = true;
                }
            }

            var next = 0;
            foreach (var meeting in here.Where(meeting => tables[meeting] < 0))
            {
                while (taken[next])
                {
                    next++;
                }

                tables[meeting] = next++;
            }
        }

        return tables;
    }

    /// <summary>How many announced meetings are placed elsewhere.</summary>
    public static int Moved(Frame frame, int[] slots, int[] tables) => Enumerable.Range(0, frame.Meetings).Count(meeting =>
        slots[meeting] >= 0 && frame.KeptSlot[meeting] >= 0
        && (slots[meeting] != frame.KeptSlot[meeting] || (frame.KeptTable[meeting] >= 0 && tables[meeting] != frame.KeptTable[meeting])));
}
