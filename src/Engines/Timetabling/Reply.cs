namespace Musubi.Timetabling;

/// <summary>Puts what the search knows into words of the answer.</summary>
internal static class Reply
{
    public static TimetableAnswer Of(Frame frame, Race race, int seed, IReadOnlyList<ConflictItem> conflict)
    {
        var answer = new TimetableAnswer
        {
            Status = race.IsImpossible ? TimetableStatus.Infeasible
                : race.Best is null ? TimetableStatus.Unknown
                : race.IsOptimal ? TimetableStatus.Optimal
                : TimetableStatus.Feasible,
            Conflict = conflict,
            Seed = seed,
            Elapsed = race.Elapsed,
        };
        if (race is not { Best: { } best, Slots: { } slots })
        {
            return answer with { Bound = race.IsImpossible ? 0 : race.Bound };
        }

        var tables = Seating.Of(frame, slots);
        var question = frame.Question;
        return answer with
        {
            FirstAnswer = race.FirstAnswer,
            Breaks = best.Breaks,
            Bound = Math.Min(race.Bound, best.Breaks),
            Value = best.Value,
            Moved = Seating.Moved(frame, slots, tables),
            Meetings = [.. question.Meetings.Index().Where(item => slots[item.Index] >= 0).Select(item => new PlacedMeeting(item.Item.Id, slots[item.Index] + 1, tables[item.Index] + 1))],
            Unplaced = [.. Enumerable.Range(0, frame.Meetings).Where(meeting => slots[meeting] < 0).Select(meeting => Obstacle.Of(frame, slots, meeting))],
            Participants = [.. Score.BreaksOf(frame, slots).Index().Select(item => new ParticipantBreaks(question.Participants[item.Index].Id, item.Item))],
        };
    }
}
