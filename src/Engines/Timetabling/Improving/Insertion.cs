namespace Musubi.Timetabling;

/// <summary>Finds a place for each required meeting; whoever is in the way loses theirs and is placed again, not at once back.</summary>
internal sealed class Insertion(Frame frame, Draft draft, Dice dice)
{
    private const int StopEvery = 64;
    private readonly List<int> waiting = [];
    private readonly List<int> victims = [];
    private readonly List<int> fewest = [];
    private readonly Dictionary<long, long> notBefore = [];
    private long step;

    /// <summary>Places what waits, hardest first.</summary>
    /// <returns>Whether every required meeting has a place.</returns>
    public bool Run(long steps, Func<bool> stop)
    {
        waiting.Clear();
        waiting.AddRange(Enumerable.Range(0, frame.Meetings).Where(meeting => frame.IsRequired[meeting] && draft.Slot[meeting] == Draft.Nobody)
            .OrderBy(meeting => Freedom(meeting)));
        waiting.Reverse();
        for (var last = step + steps; waiting.Count > 0; step++)
        {
            if (step >= last || (step % StopEvery == 0 && stop()))
            {
                return false;
            }

            var index = (dice.Next() & 7) == 0 ? dice.Below(waiting.Count) : waiting.Count - 1;
            var meeting = waiting[index];
            waiting.RemoveAt(index);
            if (!Push(meeting))
            {
                return false;
            }
        }

        return true;
    }

    private double Freedom(int meeting) =>
        frame.IsOpen[meeting].Count(isOpen => isOpen) - (frame.MeetingsOf[frame.First[meeting]].Length + frame.MeetingsOf[frame.Second[meeting]].Length);

    // Fewest victims first, then fewest runs; a victim may not come back to the same slot for a while.
    private bool Push(int meeting)
    {
        var (chosen, least) = (Draft.Nobody, double.MaxValue);
        for (var slot = 0; slot < frame.Slots; slot++)
        {
            if (!frame.IsOpen[meeting][slot])
            {
                continue;
            }

            Victims(meeting, slot);
            var runs = draft.RunsMade(frame.First[meeting], slot) + draft.RunsMade(frame.Second[meeting], slot);
            var weight = (8.0 * victims.Count) + runs + (0.5 * dice.Chance());
            if (notBefore.GetValueOrDefault(((long)meeting * frame.Slots) + slot) > step)
            {
                weight += 12;
            }

            if (weight < least)
            {
                (chosen, least) = (slot, weight);
                fewest.Clear();
                fewest.AddRange(victims);
            }
        }

        if (chosen == Draft.Nobody)
        {
            return false;
        }

        foreach (var victim in fewest)
        {
            notBefore[((long)victim * frame.Slots) + draft.Slot[victim]] = step + 10 + dice.Below(10 + waiting.Count);
            draft.Take(victim);
            if (frame.IsRequired[victim])
            {
                waiting.Add(victim);
            }
        }

        draft.Place(meeting, chosen);
        return true;
    }

    private void Victims(int meeting, int slot)
    {
        victims.Clear();
        foreach (var holder in draft.Holders[meeting])
        {
            Out(draft.At(holder, slot));
        }

        for (var i = 0; i < 2; i++)
        {
            var person = draft.Holders[meeting][i];
            for (var gap = 1; gap <= frame.Question.Buffer; gap++)
            {
                Out(slot - gap >= 0 ? draft.At(person, slot - gap) : Draft.Nobody);
                Out(slot + gap < frame.Slots ? draft.At(person, slot + gap) : Draft.Nobody);
            }
        }

        foreach (var later in draft.After[meeting])
        {
            Out(draft.Slot[later] <= slot ? later : Draft.Nobody);
        }

        foreach (var earlier in draft.Ahead[meeting])
        {
            Out(draft.Slot[earlier] >= slot ? earlier : Draft.Nobody);
        }

        while (draft.Count[slot] - Here(slot) >= frame.Tables && Someone(slot, pair: -1))
        {
        }

        if (frame.Interpreter[meeting] is var pair and >= 0)
        {
            while (draft.Interpreting(pair, slot) - victims.Count(victim => draft.Slot[victim] == slot && frame.Interpreter[victim] == pair)
                >= frame.Question.Interpreters[pair].Count && Someone(slot, pair))
            {
            }
        }
    }

    private int Here(int slot) => victims.Count(victim => draft.Slot[victim] == slot);

    private bool Someone(int slot, int pair)
    {
        var from = dice.Below(frame.People);
        for (var i = 0; i < frame.People; i++)
        {
            var other = draft.At((from + i) % frame.People, slot);
            if (other != Draft.Nobody && !victims.Contains(other) && (pair < 0 || frame.Interpreter[other] == pair))
            {
                victims.Add(other);
                return true;
            }
        }

        return false;
    }

    private void Out(int victim)
    {
        if (victim != Draft.Nobody && draft.Slot[victim] != Draft.Nobody && !victims.Contains(victim))
        {
            victims.Add(victim);
        }
    }
}
