using Musubi.Foundation;

namespace Musubi.Programmes.Model;

/// <summary>What a phase is for.</summary>
[Worded]
internal enum PhaseKind
{
    Announcement = 1,
    Hearing = 2,
    Matching = 3,
    Event = 4,
    Delegation = 5,
    Selection = 6,
    Support = 7,
    FollowUp = 8,
    Other = 9,
}
