using Musubi.Foundation;

namespace Musubi.Matching;

/// <summary>Where a match stands.</summary>
[Worded]
public enum MatchState
{
    /// <summary>Proposed; at least one side has not said yes.</summary>
    Suggested = 1,

    /// <summary>Both sides are interested and know of each other.</summary>
    Introduced = 2,

    /// <summary>One side said no.</summary>
    Declined = 3,

    /// <summary>The days to answer passed without two yeses.</summary>
    Expired = 4,

    /// <summary>Ended by the secretariat, for a reason.</summary>
    Closed = 5,
}
