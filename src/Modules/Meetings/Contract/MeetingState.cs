using Musubi.Foundation;

namespace Musubi.Meetings;

/// <summary>How far a meeting is.</summary>
[Worded]
public enum MeetingState
{
    /// <summary>One party asks the other.</summary>
    Requested = 1,

    /// <summary>The other said yes.</summary>
    Accepted = 2,

    /// <summary>The other said no, with a reason.</summary>
    Declined = 3,

    /// <summary>Nobody answered in time.</summary>
    Expired = 4,

    /// <summary>Who asked took it back.</summary>
    Withdrawn = 5,

    /// <summary>It has a slot and a table.</summary>
    Scheduled = 6,

    /// <summary>They met.</summary>
    Held = 7,

    /// <summary>Both sides said what came of it.</summary>
    Recorded = 8,

    /// <summary>A side did not come.</summary>
    NoShow = 9,
}
