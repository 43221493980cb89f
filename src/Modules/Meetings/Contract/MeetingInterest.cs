using Musubi.Foundation;

namespace Musubi.Meetings;

/// <summary>What a side thinks of going on.</summary>
[Worded]
public enum MeetingInterest
{
    /// <summary>Wants to go on.</summary>
    High = 1,

    /// <summary>Wants to know more.</summary>
    Open = 2,

    /// <summary>Does not want to go on.</summary>
    None = 3,
}
