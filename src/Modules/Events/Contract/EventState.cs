using Musubi.Foundation;

namespace Musubi.Events;

/// <summary>How far an event is.</summary>
[Worded]
public enum EventState
{
    /// <summary>It is being prepared.</summary>
    Planned = 1,

    /// <summary>People know of it and may register.</summary>
    Announced = 2,

    /// <summary>It took place.</summary>
    Held = 3,

    /// <summary>It does not take place; the reason is stated.</summary>
    Cancelled = 4,
}
