namespace Musubi.Timetabling;

/// <summary>A small part of the question that has no solution by itself: everything is left out that can be.</summary>
internal sealed class Explanation(TimetableQuestion question, Race race, SolveOptions options)
{
    private const long Budget = 4000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly TimeSpan begin = race.Elapsed;
    private TimeSpan End => begin + TimeSpan.FromTicks(Math.Max(Patience.Ticks / 5, Math.Min(Patience.Ticks, (options.Limit - begin).Ticks)));

    /// <summary>Leaves out what can be left out, as long as time allows.</summary>
    /// <param name="floor">By participant the fewest breaks, or that even alone there is no solution.</param>
    public IReadOnlyList<ConflictItem> Find(int[] floor)
    {
        var items = Everything();
        if (Array.IndexOf(floor, Floor.Impossible) is var person and >= 0)
        {
            var own = new HashSet<ConflictItem>(question.Meetings.Where(meeting => meeting.First == person || meeting.Second == person).Select(meeting => new ConflictItem(ConflictKind.Meeting, meeting.Id)));
            List<ConflictItem> alone = [.. items.Where(item => item.Kind != ConflictKind.Meeting || own.Contains(item))];
            items = CannotHold(alone) ? alone : items;
        }

        // Large pieces first; then smaller ones, down to single things.
        for (var piece = Math.Max(1, items.Count / 2); piece >= 1 && !IsLate(); piece /= 2)
        {
            for (var at = items.Count - piece; at > -piece && !IsLate(); at -= piece)
            {
                var from = Math.Max(0, at);
                List<ConflictItem> fewer = [.. items.Take(from), .. items.Skip(at + piece)];
                if (CannotHold(fewer))
                {
                    items = fewer;
                }
            }
        }

        return items;
    }

    private bool IsLate() => race.Elapsed > End;

    private List<ConflictItem> Everything()
    {
        List<ConflictItem> items =
        [
            .. question.Meetings.Where(meeting => meeting.IsRequired).Select(meeting => new ConflictItem(ConflictKind.Meeting, meeting.Id)),
            .. question.Participants.Select(participant => new ConflictItem(ConflictKind.Participant, participant.Id)),
            .. question.Interpreters.Select(limit => new ConflictItem(ConflictKind.Interpreters, limit.Pair)),
            .. question.Before.Select(order => new ConflictItem(ConflictKind.Before, Relaxation.NameOf(question, order))),
            new(ConflictKind.Tables, null),
        ];
        items.AddRange(question.Buffer > 0 ? [new(ConflictKind.Buffer, null)] : []);
        items.AddRange(question.MaxBreakSpread is not null ? [new(ConflictKind.MaxBreakSpread, null)] : []);
        items.AddRange(question.Keep is { Weight: null } ? question.Keep.Meetings.Keys.Order().Select(meeting => new ConflictItem(ConflictKind.Keep, question.Meetings[meeting].Id)) : []);
        return items;
    }

    private bool CannotHold(List<ConflictItem> items)
    {
        var frame = new Frame(Relaxation.Only(question, items.ToHashSet()));
        if (Floor.Of(frame).Contains(Floor.Impossible))
        {
            return true;
        }

        if (Clauses.Size(frame) > Search.MostClauses)
        {
            return false;
        }

        var encoding = new Clauses(frame, options.Seed, IsLate);
        encoding.Sat.ShouldStop = IsLate;
        return encoding.IsWhole && encoding.Sat.Solve([], Budget) == Verdict.Refuted;
    }
}
