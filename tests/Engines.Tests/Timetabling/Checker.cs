using Musubi.Timetabling;

namespace Musubi.Engines.Tests.Timetabling;

/// <summary>Checks an answer against its question by the written rules alone; shares no code with the solver.</summary>
internal static class Checker
{
    public static void Check(TimetableQuestion question, TimetableAnswer answer)
    {
        if (answer.Status is TimetableStatus.Infeasible or TimetableStatus.Unknown)
        {
            Assert.Empty(answer.Meetings);
            return;
        }

        var placed = answer.Meetings.ToDictionary(meeting => meeting.Id);
        Assert.Equal(question.Meetings.Count, answer.Meetings.Count + answer.Unplaced.Count);
        Assert.Equal(question.Meetings.Where(meeting => !placed.ContainsKey(meeting.Id)).Select(meeting => meeting.Id), answer.Unplaced.Select(meeting => meeting.Id));
        Assert.DoesNotContain(question.Meetings, meeting => meeting.IsRequired && !placed.ContainsKey(meeting.Id));
        foreach (var meeting in question.Meetings.Where(meeting => placed.ContainsKey(meeting.Id)))
        {
            CheckOwnRules(question, meeting, placed[meeting.Id]);
        }

        CheckSlots(question, placed);
        CheckPeople(question, answer, placed);
        foreach (var (earlier, later) in question.Before.Select(order => (question.Meetings[order.Earlier].Id, question.Meetings[order.Later].Id)))
        {
            Assert.True(!placed.ContainsKey(earlier) || !placed.ContainsKey(later) || placed[earlier].Slot < placed[later].Slot, $"{earlier} is not before {later}");
        }

        CheckKept(question, answer, placed);
        Assert.Equal(question.Meetings.Where(meeting => !meeting.IsRequired && placed.ContainsKey(meeting.Id)).Sum(meeting => (long)meeting.Value), answer.Value);
        Assert.True(answer.Bound <= answer.Breaks);
        Assert.Equal(answer.Status == TimetableStatus.Optimal, answer.Bound == answer.Breaks && answer.Status == TimetableStatus.Optimal);
    }

    private static void CheckOwnRules(TimetableQuestion question, TimetableMeeting meeting, PlacedMeeting at)
    {
        var part = meeting.Part is null ? new SlotRange(1, question.Slots) : question.Parts[meeting.Part];
        Assert.InRange(at.Slot, part.First, part.Last);
        Assert.InRange(at.Slot, 1, question.Slots);
        Assert.InRange(at.Table, 1, question.Tables);
        Assert.Equal(meeting.Slot ?? at.Slot, at.Slot);
        Assert.Equal(meeting.Table ?? at.Table, at.Table);
        foreach (var participant in new[] { question.Participants[meeting.First], question.Participants[meeting.Second] })
        {
            Assert.DoesNotContain(at.Slot, participant.Unavailable);
            Assert.Equal(participant.Home ?? at.Table, at.Table);
        }
    }

    private static void CheckSlots(TimetableQuestion question, Dictionary<string, PlacedMeeting> placed)
    {
        Assert.All(placed.Values.GroupBy(meeting => (meeting.Slot, meeting.Table)), table => Assert.Single(table));
        foreach (var limit in question.Interpreters)
        {
            var slots = question.Meetings.Where(meeting => meeting.Interpreter == limit.Pair && placed.ContainsKey(meeting.Id)).GroupBy(meeting => placed[meeting.Id].Slot);
            Assert.All(slots, slot => Assert.True(slot.Count() <= limit.Count, $"{limit.Pair} in slot {slot.Key}"));
        }
    }

    private static void CheckPeople(TimetableQuestion question, TimetableAnswer answer, Dictionary<string, PlacedMeeting> placed)
    {
        var breaks = new List<int>();
        for (var person = 0; person < question.Participants.Count; person++)
        {
            var slots = question.Meetings.Where(meeting => (meeting.First == person || meeting.Second == person) && placed.ContainsKey(meeting.Id))
                .Select(meeting => placed[meeting.Id].Slot).Order().ToList();
            Assert.Equal(slots.Distinct().Count(), slots.Count);
            Assert.True(slots.Count <= (question.Participants[person].MaxMeetings ?? int.MaxValue));
            var gaps = slots.Zip(slots.Skip(1), (one, next) => next - one - 1).ToList();
            Assert.All(gaps, gap => Assert.True(gap >= question.Buffer));
            breaks.Add(gaps.Count(gap => gap > 0));
        }

        Assert.Equal(question.Participants.Select((participant, person) => new ParticipantBreaks(participant.Id, breaks[person])), answer.Participants);
        Assert.Equal(breaks.Sum(), answer.Breaks);
        Assert.True(breaks.Count == 0 || question.MaxBreakSpread is not { } spread || breaks.Max() - breaks.Min() <= spread, "spread");
    }

    private static void CheckKept(TimetableQuestion question, TimetableAnswer answer, Dictionary<string, PlacedMeeting> placed)
    {
        var moved = 0;
        foreach (var (meeting, announced) in question.Keep?.Meetings ?? new Dictionary<int, AnnouncedPlace>())
        {
            if (placed.TryGetValue(question.Meetings[meeting].Id, out var now))
            {
                moved += now.Slot != announced.Slot || now.Table != (announced.Table ?? now.Table) ? 1 : 0;
            }
        }

        Assert.Equal(moved, answer.Moved);
        Assert.True(moved == 0 || question.Keep!.Weight is not null, "none may move");
    }
}
