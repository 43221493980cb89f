namespace Musubi.Timetabling;

/// <summary>The question as arrays, slots and tables counted from 0; what follows for single meetings is worked out already.</summary>
internal sealed class Frame
{
    public Frame(TimetableQuestion question)
    {
        Question = question;
        (Slots, Tables) = (question.Slots, question.Tables);
        (People, Meetings) = (question.Participants.Count, question.Meetings.Count);
        (First, Second) = ([.. question.Meetings.Select(meeting => meeting.First)], [.. question.Meetings.Select(meeting => meeting.Second)]);
        IsRequired = [.. question.Meetings.Select(meeting => meeting.IsRequired)];
        MeetingsOf = new int[People][];
        foreach (var (person, _) in question.Participants.Index())
        {
            MeetingsOf[person] = [];
        }

        foreach (var both in question.Meetings.SelectMany((meeting, index) => new[] { (Person: meeting.First, index), (Person: meeting.Second, index) }).GroupBy(pair => pair.Person))
        {
            MeetingsOf[both.Key] = [.. both.Select(pair => pair.index)];
        }

        MayMove = question.Keep is not { Weight: null };
        MovesCost = question.Keep is { Weight: > 0 };
        Table = [.. question.Meetings.Select(TableOf)];
        IsFree = [.. question.Participants.Select(FreeSlots)];
        IsOpen = [.. question.Meetings.Select((_, index) => OpenSlots(index))];
        Limit = [.. question.Participants.Select((participant, person) => Math.Min(participant.MaxMeetings ?? int.MaxValue, MeetingsOf[person].Length))];
        var pairs = question.Interpreters.Select((limit, index) => (limit.Pair, index)).ToDictionary(item => item.Pair, item => item.index);
        Interpreter = [.. question.Meetings.Select(meeting => meeting.Interpreter is { } pair && pairs.TryGetValue(pair, out var index) ? index : -1)];
        KeptSlot = [.. question.Meetings.Select((_, index) => question.Keep?.Meetings.GetValueOrDefault(index)?.Slot - 1 ?? -1)];
        KeptTable = [.. question.Meetings.Select((_, index) => question.Keep?.Meetings.GetValueOrDefault(index)?.Table - 1 ?? -1)];
    }

    /// <summary>A table that no meeting can be at: the two participants have different homes.</summary>
    public const int NoTable = -2;

    /// <summary>A meeting may be at any table.</summary>
    public const int AnyTable = -1;

    public TimetableQuestion Question { get; }

    public int Slots { get; }

    public int Tables { get; }

    public int People { get; }

    public int Meetings { get; }

    public int[] First { get; }

    public int[] Second { get; }

    public bool[] IsRequired { get; }

    public int[][] MeetingsOf { get; }

    /// <summary>By meeting: the table it must be at, <see cref="AnyTable"/> or <see cref="NoTable"/>.</summary>
    public int[] Table { get; }

    /// <summary>By participant and slot: not marked unavailable.</summary>
    public bool[][] IsFree { get; }

    /// <summary>By meeting and slot: part, fixed slot, availability and table allow it.</summary>
    public bool[][] IsOpen { get; }

    /// <summary>By participant: at most so many meetings.</summary>
    public int[] Limit { get; }

    /// <summary>By meeting: index of its interpreter limit, or -1.</summary>
    public int[] Interpreter { get; }

    /// <summary>By meeting: announced slot, or -1.</summary>
    public int[] KeptSlot { get; }

    /// <summary>By meeting: announced table, or -1.</summary>
    public int[] KeptTable { get; }

    /// <summary>Announced meetings may move.</summary>
    public bool MayMove { get; }

    /// <summary>Each meeting that moves costs something.</summary>
    public bool MovesCost { get; }

    /// <summary>All meetings of this participant are required and none is in the way of the limit.</summary>
    public bool IsSettled(int person) => Limit[person] == MeetingsOf[person].Length && Array.TrueForAll(MeetingsOf[person], meeting => IsRequired[meeting]);

    /// <summary>An announced place that the meeting's own rules still allow.</summary>
    public bool CanStay(int meeting) =>
        KeptSlot[meeting] >= 0 && IsOpen[meeting][KeptSlot[meeting]]
        && (KeptTable[meeting] < 0 || Table[meeting] == AnyTable || Table[meeting] == KeptTable[meeting]);

    private int TableOf(TimetableMeeting meeting, int index)
    {
        int?[] wanted = [meeting.Table, Question.Participants[meeting.First].Home, Question.Participants[meeting.Second].Home, MayMove ? null : Question.Keep?.Meetings.GetValueOrDefault(index)?.Table];
        var tables = wanted.Where(table => table is not null).Distinct().ToList();
        return tables.Count switch { 0 => AnyTable, 1 => tables[0]!.Value - 1, _ => NoTable };
    }

    private bool[] FreeSlots(TimetableParticipant participant)
    {
        var free = Enumerable.Repeat(element: true, Slots).ToArray();
        foreach (var slot in participant.Unavailable)
        {
            free[slot - 1] = false;
        }

        return free;
    }

    private bool[] OpenSlots(int index)
    {
        var meeting = Question.Meetings[index];
        var kept = Question.Keep?.Meetings.GetValueOrDefault(index);
        var part = meeting.Part is { } name ? Question.Parts[name] : new(1, Slots);
        return
        [
            .. Enumerable.Range(0, Slots).Select(slot =>
                Table[index] != NoTable && Table[index] < Tables
                && slot + 1 >= part.First && slot + 1 <= part.Last
                && (meeting.Slot is not { } at || at == slot + 1)
                && (MayMove || kept is null || kept.Slot == slot + 1)
                && IsFree[meeting.First][slot] && IsFree[meeting.Second][slot]),
        ];
    }
}
