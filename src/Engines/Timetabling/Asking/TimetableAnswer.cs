using Musubi.Foundation;

namespace Musubi.Timetabling;

/// <summary>How good an answer is.</summary>
[Worded]
public enum TimetableStatus
{
    /// <summary>Nothing better exists; this is proved.</summary>
    Optimal,

    /// <summary>Every rule holds; there may be something better.</summary>
    Feasible,

    /// <summary>No timetable keeps all rules; this is proved.</summary>
    Infeasible,

    /// <summary>Time was up before anything was found or proved.</summary>
    Unknown,
}

/// <summary>The best timetable found, and what is known about better ones.</summary>
public sealed record TimetableAnswer
{
    /// <summary>How good it is.</summary>
    public required TimetableStatus Status { get; init; }

    /// <summary>Breaks of all participants together: runs of consecutive busy slots, less one, for each.</summary>
    public int Breaks { get; init; }

    /// <summary>No timetable with the same value and as few moves has fewer breaks than this.</summary>
    public int Bound { get; init; }

    /// <summary>Value of the placed meetings that are not required.</summary>
    public long Value { get; init; }

    /// <summary>Announced meetings that are placed elsewhere.</summary>
    public int Moved { get; init; }

    /// <summary>What is placed, in the order of the question.</summary>
    public IReadOnlyList<PlacedMeeting> Meetings { get; init; } = [];

    /// <summary>What is not placed, in the order of the question.</summary>
    public IReadOnlyList<UnplacedMeeting> Unplaced { get; init; } = [];

    /// <summary>Breaks by participant, in the order of the question; empty when nothing was found.</summary>
    public IReadOnlyList<ParticipantBreaks> Participants { get; init; } = [];

    /// <summary>When there is no solution: a small set of things that cannot hold together.</summary>
    public IReadOnlyList<ConflictItem> Conflict { get; init; } = [];

    /// <summary>When the first timetable was found; null when none was.</summary>
    public TimeSpan? FirstAnswer { get; init; }

    /// <summary>How long the search took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>The seed of the search.</summary>
    public int Seed { get; init; }
}

/// <summary>Where a meeting takes place.</summary>
public sealed record PlacedMeeting(string Id, int Slot, int Table);

/// <summary>A meeting without a place, why, and the participants that this is about.</summary>
public sealed record UnplacedMeeting(string Id, UnplacedReason Reason, IReadOnlyList<string> With);

/// <summary>What stands in the way of a meeting in this timetable.</summary>
[Worded]
public enum UnplacedReason
{
    /// <summary>The participants have no slot in common in which it could be.</summary>
    NoCommonSlot,

    /// <summary>A participant has reached the limit or is in other meetings in every slot that is left.</summary>
    ParticipantFull,

    /// <summary>The table it must be at is taken, or the two have different homes.</summary>
    TableTaken,

    /// <summary>All tables are taken in every slot that is left.</summary>
    TablesFull,

    /// <summary>All interpreters are busy in every slot that is left.</summary>
    InterpretersBusy,

    /// <summary>It would break an order of meetings, a buffer, the spread of breaks, or move what may not move.</summary>
    OtherRules,
}

/// <summary>How many breaks a participant has.</summary>
public sealed record ParticipantBreaks(string Id, int Breaks);

/// <summary>One thing in a conflict.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Which one: a meeting, a participant, a language pair; null for a limit of which there is one.</param>
public sealed record ConflictItem(ConflictKind Kind, string? Id);

/// <summary>What can be part of a conflict.</summary>
[Worded]
public enum ConflictKind
{
    /// <summary>A meeting that must be placed, with its part, slot and table.</summary>
    Meeting,

    /// <summary>A participant, who is in one place at a time, has free slots, a limit and a home.</summary>
    Participant,

    /// <summary>The number of tables.</summary>
    Tables,

    /// <summary>The number of interpreters for a language pair.</summary>
    Interpreters,

    /// <summary>The order of two meetings.</summary>
    Before,

    /// <summary>The limit of the spread of breaks.</summary>
    MaxBreakSpread,

    /// <summary>The free slots between two meetings.</summary>
    Buffer,

    /// <summary>That a meeting may not move from where it was announced.</summary>
    Keep,
}
