namespace Musubi.Timetabling;

/// <summary>A question of which only some things still hold.</summary>
internal static class Relaxation
{
    /// <summary>Without a participant's own rules, each of the meetings has a stranger with all the time of the day in that place.</summary>
    public static TimetableQuestion Only(TimetableQuestion question, HashSet<ConflictItem> kept)
    {
        var places = new Dictionary<int, int>();
        List<TimetableMeeting> meetings = [];
        List<TimetableParticipant> participants = [];
        var people = question.Participants.Select(participant => Holds(ConflictKind.Participant, participant.Id)).ToArray();
        var seats = new int[people.Length];
        for (var person = 0; person < people.Length; person++)
        {
            seats[person] = participants.Count;
            if (people[person])
            {
                participants.Add(question.Participants[person]);
            }
        }

        foreach (var (index, meeting) in question.Meetings.Index())
        {
            if (meeting.IsRequired && Holds(ConflictKind.Meeting, meeting.Id))
            {
                places[index] = meetings.Count;
                meetings.Add(meeting with { First = Seat(meeting.First, meeting.Id, "1"), Second = Seat(meeting.Second, meeting.Id, "2") });
            }
        }

        return question with
        {
            Participants = participants,
            Meetings = meetings,
            Tables = Holds(ConflictKind.Tables, null) ? question.Tables : Math.Max(question.Tables, meetings.Count),
            Buffer = Holds(ConflictKind.Buffer, null) ? question.Buffer : 0,
            MaxBreakSpread = Holds(ConflictKind.MaxBreakSpread, null) ? question.MaxBreakSpread : null,
            Interpreters = [.. question.Interpreters.Where(limit => Holds(ConflictKind.Interpreters, limit.Pair))],
            Before = [.. question.Before.Where(order => Holds(ConflictKind.Before, NameOf(question, order)) && places.ContainsKey(order.Earlier) && places.ContainsKey(order.Later))
                .Select(order => new MeetingOrder(places[order.Earlier], places[order.Later]))],
            Keep = question.Keep is { Weight: null } keep
                ? new(keep.Meetings.Where(item => places.ContainsKey(item.Key) && Holds(ConflictKind.Keep, question.Meetings[item.Key].Id)).ToDictionary(item => places[item.Key], item => item.Value), null)
                : null,
        };

        bool Holds(ConflictKind kind, string? id) => kept.Contains(new(kind, id));

        int Seat(int person, string meeting, string side)
        {
            if (people[person])
            {
                return seats[person];
            }

            participants.Add(new($"{meeting}\n{side}"));
            return participants.Count - 1;
        }
    }

    /// <summary>The name of an order of two meetings in a conflict.</summary>
    public static string NameOf(TimetableQuestion question, MeetingOrder order) =>
        $"{question.Meetings[order.Earlier].Id} < {question.Meetings[order.Later].Id}";
}
