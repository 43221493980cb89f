namespace Musubi.Timetabling;

/// <summary>The rules as clauses: a variable for each meeting in each slot, one for each participant busy in each slot.</summary>
internal sealed partial class Clauses
{
    private readonly Frame frame;
    private readonly bool isExactlyCounted;
    private readonly bool isLight;
    private int[]? followed;

    /// <summary>Writes down all rules.</summary>
    /// <param name="frame">The question.</param>
    /// <param name="seed">Where chance begins.</param>
    /// <param name="isLight">Without what only helps to prove: quicker where a timetable is to be found.</param>
    /// <param name="stop">Asked now and then; true ends the writing half way.</param>
    public Clauses(Frame frame, int seed, Func<bool> stop, bool isLight = false)
    {
        (this.frame, this.isLight) = (frame, isLight);

        // The spread asks whether somebody has few breaks only where nobody is sure to have none.
        isExactlyCounted = frame.Question.MaxBreakSpread is not null && Array.TrueForAll(frame.Limit, limit => limit > 1);
        Sat = new Sat(seed);
        Sat.Add(Sat.Make());
        In = [.. Enumerable.Range(0, frame.Meetings).Select(MakeMeeting)];
        Busy = new int[frame.People][];
        Breaks = new int[frame.People][];
        Placed = new int[frame.Meetings];
        Moved = new int[frame.Meetings];
        Array.Fill(Moved, Counting.Never);
        for (var meeting = 0; meeting < frame.Meetings; meeting++)
        {
            PlaceOnce(meeting);
        }

        for (var person = 0; person < frame.People && !stop(); person++)
        {
            OneMeetingAtATime(person);
            CountBreaks(person);
        }

        for (var slot = 0; slot < frame.Slots && !stop(); slot++)
        {
            FewEnoughAtOnce(slot);
        }

        if (stop())
        {
            return;
        }

        IsWhole = true;
        KeepOrder();
        KeepAnnounced();
        KeepSpread();
    }

    public Sat Sat { get; }

    /// <summary>All rules are written down; nothing may be concluded otherwise.</summary>
    public bool IsWhole { get; }

    /// <summary>About how many clauses the rules take.</summary>
    public static long Size(Frame frame)
    {
        var most = Math.Min((2L * frame.Tables) + 1, frame.People);
        var counting = frame.Slots * most * frame.People;
        var people = frame.Limit.Sum(limit => 8L * frame.Slots * limit);
        return counting + people + (3L * frame.Meetings * frame.Slots);
    }

    /// <summary>By meeting and slot: the meeting takes place there.</summary>
    public int[][] In { get; }

    /// <summary>By participant and slot: the participant has a meeting.</summary>
    public int[][] Busy { get; }

    /// <summary>By participant: has at least one break, at least two, and so on.</summary>
    public int[][] Breaks { get; }

    /// <summary>By meeting: it has a place (always, where it is required).</summary>
    public int[] Placed { get; }

    /// <summary>By meeting: it is placed elsewhere than announced.</summary>
    public int[] Moved { get; }

    /// <summary>By meeting its slot in the model last found, or -1.</summary>
    public int[] Read() => [.. In.Select(places => Array.FindIndex(places, literal => Sat.Model[literal]))];

    /// <summary>Searches first near a timetable; telling it the same again does nothing.</summary>
    public void Follow(int[] slots)
    {
        if (slots == followed)
        {
            return;
        }

        followed = slots;
        for (var meeting = 0; meeting < frame.Meetings; meeting++)
        {
            foreach (var literal in In[meeting])
            {
                Sat.Prefer(literal ^ 1);
            }

            if (slots[meeting] >= 0)
            {
                Sat.Prefer(In[meeting][slots[meeting]]);
            }
        }
    }

    private int[] MakeMeeting(int meeting) => [.. frame.IsOpen[meeting].Select(isOpen => isOpen ? Sat.Make() : Counting.Never)];

    private void PlaceOnce(int meeting)
    {
        var places = In[meeting].Where(literal => literal != Counting.Never).ToArray();
        Sat.AddAtMostOne(places);
        if (frame.IsRequired[meeting])
        {
            Placed[meeting] = Counting.Always;
            Sat.Add(places);
            return;
        }

        Placed[meeting] = places.Length == 0 ? Counting.Never : Sat.Make();
        Sat.Add([Placed[meeting] ^ 1, .. places]);
        foreach (var place in places)
        {
            Sat.Add(place ^ 1, Placed[meeting]);
        }
    }

    private void OneMeetingAtATime(int person)
    {
        Busy[person] = new int[frame.Slots];
        for (var slot = 0; slot < frame.Slots; slot++)
        {
            var here = frame.MeetingsOf[person].Select(meeting => In[meeting][slot]).Where(literal => literal != Counting.Never).ToArray();
            Busy[person][slot] = here.Length switch { 0 => Counting.Never, 1 => here[0], _ => Sat.Make() };
            if (here.Length > 1)
            {
                Sat.AddAtMostOne(here);
                Sat.Add([Busy[person][slot] ^ 1, .. here]);
                foreach (var meeting in here)
                {
                    Sat.Add(meeting ^ 1, Busy[person][slot]);
                }
            }

            for (var gap = 1; gap <= frame.Question.Buffer && slot - gap >= 0; gap++)
            {
                Sat.Add(Busy[person][slot] ^ 1, Busy[person][slot - gap] ^ 1);
            }
        }
    }

    private void KeepOrder()
    {
        var since = new Dictionary<int, int[]>();
        foreach (var (earlier, later) in frame.Question.Before)
        {
            if (!since.TryGetValue(earlier, out var begun))
            {
                // begun[t]: the meeting is in slot t or later.
                begun = since[earlier] = [.. Enumerable.Range(0, frame.Slots).Select(_ => Sat.Make())];
                for (var slot = 0; slot < frame.Slots; slot++)
                {
                    Sat.Add(In[earlier][slot] ^ 1, begun[slot]);
                    Sat.Add(begun[slot] ^ 1, slot == 0 ? Counting.Always : begun[slot - 1]);
                }
            }

            for (var slot = 0; slot < frame.Slots; slot++)
            {
                Sat.Add(In[later][slot] ^ 1, begun[slot] ^ 1);
            }
        }
    }

    private void KeepAnnounced()
    {
        if (!frame.MovesCost)
        {
            return;
        }

        var kept = Enumerable.Range(0, frame.Meetings).Where(meeting => frame.KeptSlot[meeting] >= 0).ToList();
        foreach (var meeting in kept)
        {
            Moved[meeting] = Sat.Make();
            for (var slot = 0; slot < frame.Slots; slot++)
            {
                if (slot != frame.KeptSlot[meeting] || !frame.CanStay(meeting))
                {
                    Sat.Add(In[meeting][slot] ^ 1, Moved[meeting]);
                }
            }
        }

        // One table, one slot, several meetings announced or fixed there: those that lose it have moved.
        foreach (var meeting in kept.Where(meeting => frame.CanStay(meeting) && frame.KeptTable[meeting] >= 0 && frame.Table[meeting] == Frame.AnyTable))
        {
            var slot = frame.KeptSlot[meeting];
            for (var other = 0; other < frame.Meetings; other++)
            {
                if (other != meeting && frame.Table[other] == frame.KeptTable[meeting])
                {
                    Sat.Add(In[meeting][slot] ^ 1, In[other][slot] ^ 1, Moved[meeting]);
                }
                else if (other > meeting && frame.Table[other] == Frame.AnyTable && frame.KeptSlot[other] == slot && frame.KeptTable[other] == frame.KeptTable[meeting])
                {
                    Sat.Add(In[meeting][slot] ^ 1, In[other][slot] ^ 1, Moved[meeting], Moved[other]);
                }
            }
        }
    }
}
