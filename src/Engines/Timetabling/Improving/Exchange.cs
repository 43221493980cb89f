namespace Musubi.Timetabling;

/// <summary>Moves a meeting to another slot together with everything that must change places for it: a Kempe chain.</summary>
internal sealed class Exchange(Frame frame, Draft draft)
{
    private readonly List<int> chain = [];
    private readonly int[] mark = new int[frame.Meetings];
    private readonly int[] balance = new int[frame.Question.Interpreters.Count];
    private readonly int[] touched = new int[frame.People];
    private int now;
    private int one;
    private int other;

    /// <summary>After <see cref="Prepare"/>: participants whose runs change, and by how much.</summary>
    public List<(int Person, int Runs)> Changes { get; } = [];

    /// <summary>After <see cref="Prepare"/>: announced meetings leaving their place less those coming back.</summary>
    public int Moved { get; private set; }

    /// <summary>Works out what moving this meeting would take and do.</summary>
    /// <returns>Whether all rules but the spread allow it.</returns>
    public bool Prepare(int meeting, int to, int longest)
    {
        (one, other, now) = (draft.Slot[meeting], to, now + 1);
        chain.Clear();
        Join(meeting);
        for (var i = 0; i < chain.Count; i++)
        {
            var member = chain[i];
            var target = draft.Slot[member] == one ? other : one;
            if (chain.Count > longest || !frame.IsOpen[member][target])
            {
                return false;
            }

            foreach (var holder in draft.Holders[member])
            {
                var displaced = draft.At(holder, target);
                if (displaced != Draft.Nobody && mark[displaced] != now)
                {
                    Join(displaced);
                }
            }
        }

        return FitsRooms() && FitsOrder() && FitsPeople();
    }

    /// <summary>Makes the change prepared last.</summary>
    public void Commit()
    {
        foreach (var member in chain)
        {
            mark[member] = draft.Slot[member] == one ? other : one;
            draft.Take(member);
        }

        foreach (var member in chain)
        {
            draft.Place(member, mark[member]);
            mark[member] = 0;
        }
    }

    private void Join(int meeting)
    {
        mark[meeting] = now;
        chain.Add(meeting);
    }

    private bool FitsRooms()
    {
        Array.Clear(balance);
        var gained = 0;
        Moved = 0;
        foreach (var member in chain)
        {
            var sign = draft.Slot[member] == one ? 1 : -1;
            gained += sign;
            if (frame.Interpreter[member] is var pair and >= 0)
            {
                balance[pair] += sign;
            }

            if (frame.MovesCost && frame.KeptSlot[member] is var kept and >= 0)
            {
                Moved += draft.Slot[member] == kept ? 1 : kept == one || kept == other ? -1 : 0;
            }
        }

        if (draft.Count[other] + gained > frame.Tables || draft.Count[one] - gained > frame.Tables)
        {
            return false;
        }

        for (var pair = 0; pair < balance.Length; pair++)
        {
            var most = frame.Question.Interpreters[pair].Count;
            if (balance[pair] != 0 && (draft.Interpreting(pair, other) + balance[pair] > most || draft.Interpreting(pair, one) - balance[pair] > most))
            {
                return false;
            }
        }

        return true;
    }

    private bool FitsOrder()
    {
        if (frame.Question.Before.Count == 0)
        {
            return true;
        }

        foreach (var member in chain)
        {
            var slot = Then(member);
            foreach (var later in draft.After[member])
            {
                if (draft.Slot[later] != Draft.Nobody && Then(later) <= slot)
                {
                    return false;
                }
            }

            foreach (var earlier in draft.Ahead[member])
            {
                if (draft.Slot[earlier] != Draft.Nobody && Then(earlier) >= slot)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private int Then(int meeting) => mark[meeting] != now ? draft.Slot[meeting] : draft.Slot[meeting] == one ? other : one;

    private bool FitsPeople()
    {
        Changes.Clear();
        foreach (var member in chain)
        {
            var from = draft.Slot[member];
            var target = from == one ? other : one;
            for (var i = 0; i < 2; i++)
            {
                var person = draft.Holders[member][i];
                if (touched[person] == now || draft.At(person, target) != Draft.Nobody)
                {
                    continue;
                }

                touched[person] = now;
                if (!draft.KeepsBuffer(person, target, without: from))
                {
                    return false;
                }

                var runs = draft.RunsMade(person, target, without: from) - draft.RunsMade(person, from);
                if (runs != 0)
                {
                    Changes.Add((person, runs));
                }
            }
        }

        return true;
    }
}
