using Musubi.Foundation;

namespace Musubi.Events;

/// <summary>How far a registration is.</summary>
[Worded]
public enum RegistrationState
{
    /// <summary>Asked to come; not answered yet.</summary>
    Invited = 1,

    /// <summary>Has registered; the secretariat has not confirmed yet.</summary>
    Registered = 2,

    /// <summary>Has a place.</summary>
    Confirmed = 3,

    /// <summary>Moves up as soon as a place is free.</summary>
    Waiting = 4,

    /// <summary>Does not come.</summary>
    Cancelled = 5,
}
