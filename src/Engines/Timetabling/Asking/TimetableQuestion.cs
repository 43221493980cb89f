namespace Musubi.Timetabling;

/// <summary>Who wants to meet whom, in how many slots and at how many tables, and what else must hold.</summary>
/// <remarks>Valid when it comes from <see cref="QuestionReader"/>; <see cref="TimetableSolver"/> trusts it. Slots and tables count from 1.</remarks>
public sealed record TimetableQuestion
{
    /// <summary>How many slots there are.</summary>
    public required int Slots { get; init; }

    /// <summary>At most so many meetings take place in one slot.</summary>
    public required int Tables { get; init; }

    /// <summary>Names of ranges of slots, such as the morning.</summary>
    public IReadOnlyDictionary<string, SlotRange> Parts { get; init; } = new Dictionary<string, SlotRange>();

    /// <summary>Everybody who is there, with or without meetings.</summary>
    public required IReadOnlyList<TimetableParticipant> Participants { get; init; }

    /// <summary>The meetings to be placed.</summary>
    public required IReadOnlyList<TimetableMeeting> Meetings { get; init; }

    /// <summary>Pairs of meetings of which the first is in an earlier slot than the second, where both are placed.</summary>
    public IReadOnlyList<MeetingOrder> Before { get; init; } = [];

    /// <summary>How many interpreters there are by language pair. A pair that is not listed is not limited.</summary>
    public IReadOnlyList<InterpreterLimit> Interpreters { get; init; } = [];

    /// <summary>The most breaks of anybody less the fewest of anybody is at most this; null: no limit. Who has no meeting counts with 0.</summary>
    public int? MaxBreakSpread { get; init; }

    /// <summary>So many slots are free between two meetings of one participant.</summary>
    public int Buffer { get; init; }

    /// <summary>A timetable already announced; null when there is none.</summary>
    public AnnouncedTimetable? Keep { get; init; }
}

/// <summary>A range of slots, both ends included.</summary>
public sealed record SlotRange(int First, int Last);

/// <summary>Someone who meets others.</summary>
/// <param name="Id">Given by the caller, unique.</param>
public sealed record TimetableParticipant(string Id)
{
    /// <summary>Slots in which this participant meets nobody.</summary>
    public IReadOnlyList<int> Unavailable { get; init; } = [];

    /// <summary>At most so many meetings; null: no limit.</summary>
    public int? MaxMeetings { get; init; }

    /// <summary>The table where all meetings of this participant take place; null: any.</summary>
    public int? Home { get; init; }
}

/// <summary>A meeting of two participants, each named by its place in the list of participants, counted from 0.</summary>
/// <param name="Id">Given by the caller, unique.</param>
/// <param name="First">One of the two.</param>
/// <param name="Second">The other.</param>
public sealed record TimetableMeeting(string Id, int First, int Second)
{
    /// <summary>Name of the part inside which it lies; null: anywhere.</summary>
    public string? Part { get; init; }

    /// <summary>Its slot when that is fixed.</summary>
    public int? Slot { get; init; }

    /// <summary>Its table when that is fixed.</summary>
    public int? Table { get; init; }

    /// <summary>How much it is worth to place it, when it is not required.</summary>
    public int Value { get; init; } = 1;

    /// <summary>It must be placed.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>The language pair for which it needs an interpreter; null: none.</summary>
    public string? Interpreter { get; init; }
}

/// <summary>Two meetings by their places in the list of meetings, counted from 0: the earlier and the later.</summary>
public sealed record MeetingOrder(int Earlier, int Later);

/// <summary>At most so many meetings with this language pair take place in one slot.</summary>
public sealed record InterpreterLimit(string Pair, int Count);

/// <summary>A timetable already announced.</summary>
/// <param name="Meetings">Slot and table by the meeting's place in the list of meetings, counted from 0.</param>
/// <param name="Weight">What each meeting costs that moves; null: none may move.</param>
public sealed record AnnouncedTimetable(IReadOnlyDictionary<int, AnnouncedPlace> Meetings, int? Weight);

/// <summary>Where a meeting was announced. Without a table it may change its table and has not moved.</summary>
public sealed record AnnouncedPlace(int Slot, int? Table);
