using Musubi.Timetabling;

namespace Musubi.Engines.Tests.Timetabling;

/// <summary>Tries every timetable of a small question, tables included, and keeps the best worth; shares no code with the solver.</summary>
internal sealed class Exhaustion(TimetableQuestion question)
{
    private readonly PlacedMeeting?[] placed = new PlacedMeeting?[question.Meetings.Count];
    private (long Lost, int Moved, int Breaks)? best;

    /// <summary>Value, moves and breaks of the best; null when there is no timetable.</summary>
    public (long Value, int Moved, int Breaks)? Run()
    {
        Place(0);
        return best is { } found ? (-found.Lost, found.Moved, found.Breaks) : null;
    }

    private void Place(int index)
    {
        if (index == placed.Length)
        {
            if (Worth() is { } worth && (best is null || worth.CompareTo(best.Value) < 0))
            {
                best = worth;
            }

            return;
        }

        var meeting = question.Meetings[index];
        for (var slot = 1; slot <= question.Slots; slot++)
        {
            // Tables are alike unless somebody names one: of those that nobody names, one is as good as any other.
            foreach (var table in Tables(meeting))
            {
                placed[index] = new(meeting.Id, slot, table);
                if (Fits(index))
                {
                    Place(index + 1);
                }
            }
        }

        placed[index] = null;
        if (!meeting.IsRequired)
        {
            Place(index + 1);
        }
    }

    private IEnumerable<int> Tables(TimetableMeeting meeting)
    {
        int?[] named = [meeting.Table, question.Participants[meeting.First].Home, question.Participants[meeting.Second].Home];
        var given = named.OfType<int>().Distinct().ToList();
        return given.Count == 0 ? Enumerable.Range(1, question.Tables) : given.Count == 1 ? given : [];
    }

    private bool Fits(int index)
    {
        var (meeting, at) = (question.Meetings[index], placed[index]!);
        var part = meeting.Part is { } name ? question.Parts[name] : new SlotRange(1, question.Slots);
        if (at.Slot < part.First || at.Slot > part.Last || (meeting.Slot ?? at.Slot) != at.Slot
            || question.Participants[meeting.First].Unavailable.Contains(at.Slot) || question.Participants[meeting.Second].Unavailable.Contains(at.Slot))
        {
            return false;
        }

        for (var other = 0; other < index; other++)
        {
            if (placed[other] is not { } there)
            {
                continue;
            }

            var second = question.Meetings[other];
            var isShared = second.First == meeting.First || second.First == meeting.Second || second.Second == meeting.First || second.Second == meeting.Second;
            if ((there.Slot == at.Slot && there.Table == at.Table) || (isShared && Math.Abs(there.Slot - at.Slot) <= question.Buffer))
            {
                return false;
            }
        }

        return true;
    }

    private (long Lost, int Moved, int Breaks)? Worth()
    {
        var all = question.Meetings.Zip(placed, (meeting, at) => (meeting, at)).Where(item => item.at is not null).ToList();
        var breaks = new List<int>();
        for (var person = 0; person < question.Participants.Count; person++)
        {
            var slots = all.Where(item => item.meeting.First == person || item.meeting.Second == person).Select(item => item.at!.Slot).ToHashSet();
            if (slots.Count > (question.Participants[person].MaxMeetings ?? int.MaxValue))
            {
                return null;
            }

            breaks.Add(Math.Max(0, slots.Count(slot => !slots.Contains(slot - 1)) - 1));
        }

        var isWrong = question.Before.Any(order => placed[order.Earlier] is { } one && placed[order.Later] is { } two && one.Slot >= two.Slot)
            || question.Interpreters.Any(limit => all.Where(item => item.meeting.Interpreter == limit.Pair).GroupBy(item => item.at!.Slot).Any(slot => slot.Count() > limit.Count))
            || (question.MaxBreakSpread is { } spread && breaks.Count > 0 && breaks.Max() - breaks.Min() > spread);
        var moved = question.Keep?.Meetings.Count(item => placed[item.Key] is { } at && (at.Slot != item.Value.Slot || at.Table != (item.Value.Table ?? at.Table))) ?? 0;
        if (isWrong || (moved > 0 && question.Keep!.Weight is null))
        {
            return null;
        }

        return (-all.Where(item => !item.meeting.IsRequired).Sum(item => (long)item.meeting.Value), question.Keep?.Weight == 0 ? 0 : moved, breaks.Sum());
    }
}
