using Musubi.Foundation;

namespace Musubi.Events;

/// <summary>How far a delegation is.</summary>
[Worded]
public enum DelegationState
{
    /// <summary>It is being prepared.</summary>
    Planned = 1,

    /// <summary>It is under way.</summary>
    Travelling = 2,

    /// <summary>It is back.</summary>
    Returned = 3,
}
