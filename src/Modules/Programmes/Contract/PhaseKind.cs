using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>What a phase is for.</summary>
[Worded]
public enum PhaseKind
{
    /// <summary>People are told that it will take place.</summary>
    Announcement = 1,

    /// <summary>Issues are explored in conversation.</summary>
    Hearing = 2,

    /// <summary>Issues and partners are brought together.</summary>
    Matching = 3,

    /// <summary>A meeting, fair or symposium.</summary>
    Event = 4,

    /// <summary>A journey.</summary>
    Delegation = 5,

    /// <summary>Applications are judged and chosen.</summary>
    Selection = 6,

    /// <summary>Money or expert support is given.</summary>
    Support = 7,

    /// <summary>What was promised is done.</summary>
    FollowUp = 8,

    /// <summary>Anything else; the name says what.</summary>
    Other = 9,
}
