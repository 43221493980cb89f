using Musubi.Foundation;

namespace Musubi.Delivery;

/// <summary>What became of a milestone.</summary>
[Worded]
public enum MilestoneState
{
    /// <summary>To be reached.</summary>
    Open = 1,

    /// <summary>Reached.</summary>
    Reached = 2,

    /// <summary>Not reached, and no longer worked on.</summary>
    Missed = 3,

    /// <summary>Not needed any more, with a reason.</summary>
    Dropped = 4,
}
