namespace Musubi.Timetabling;

/// <summary>The fewest breaks of each participant alone: how many slots must be busy before and after each slot, and in how few runs.</summary>
internal static class Floor
{
    public const int Impossible = int.MaxValue;

    /// <summary>Looks at everybody alone.</summary>
    /// <returns>By participant: a bound of the breaks, or <see cref="Impossible"/>.</returns>
    public static int[] Of(Frame frame) => [.. Enumerable.Range(0, frame.People).Select(person => Of(frame, person))];

    private static int Of(Frame frame, int person)
    {
        var mine = frame.MeetingsOf[person];
        var required = mine.Where(meeting => frame.IsRequired[meeting]).ToArray();
        if (required.Length > frame.Limit[person])
        {
            return Impossible;
        }

        var isOpen = Enumerable.Range(0, frame.Slots).Select(slot => Array.Exists(mine, meeting => frame.IsOpen[meeting][slot])).ToArray();
        var (ends, begins) = (new int[frame.Slots], new int[frame.Slots]);
        foreach (var meeting in required)
        {
            var (first, last) = (Array.IndexOf(frame.IsOpen[meeting], value: true), Array.LastIndexOf(frame.IsOpen[meeting], value: true));
            if (first < 0)
            {
                return Impossible;
            }

            ends[last]++;
            begins[first]++;
        }

        return FewestRuns(frame, isOpen, (ends, begins), (required.Length, frame.IsSettled(person) ? required.Length : frame.Limit[person])) is var runs and < Impossible
            ? Math.Max(0, runs - 1)
            : Impossible;
    }

    // By number of busy slots so far, for the slot just passed idle and busy: the fewest runs.
    private static int FewestRuns(Frame frame, bool[] isOpen, (int[] Ends, int[] Begins) windows, (int Least, int Most) meetings)
    {
        var (idle, busy) = (Row(), Row());
        idle[0] = 0;
        var (due, notYet) = (0, windows.Begins.Sum());
        for (var slot = 0; slot < isOpen.Length; slot++)
        {
            due += windows.Ends[slot];
            notYet -= windows.Begins[slot];
            var (nextIdle, nextBusy) = (Row(), Row());
            for (var count = due; count <= meetings.Most - notYet; count++)
            {
                nextIdle[count] = Math.Min(idle[count], busy[count]);
                if (isOpen[slot] && count > 0)
                {
                    var begun = frame.Question.Buffer > 0 ? Impossible : busy[count - 1];
                    nextBusy[count] = Math.Min(begun, idle[count - 1] == Impossible ? Impossible : idle[count - 1] + 1);
                }
            }

            (idle, busy) = (nextIdle, nextBusy);
        }

        return Enumerable.Range(meetings.Least, meetings.Most - meetings.Least + 1).Min(count => Math.Min(idle[count], busy[count]));

        int[] Row()
        {
            var row = new int[meetings.Most + 1];
            Array.Fill(row, Impossible);
            return row;
        }
    }
}
