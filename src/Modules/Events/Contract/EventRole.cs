using Musubi.Foundation;

namespace Musubi.Events;

/// <summary>What someone is at an event.</summary>
[Worded]
public enum EventRole
{
    /// <summary>Takes part.</summary>
    Participant = 1,

    /// <summary>Speaks.</summary>
    Speaker = 2,

    /// <summary>Leads through a session.</summary>
    Moderator = 3,

    /// <summary>Carries spoken words into another language.</summary>
    Interpreter = 4,

    /// <summary>Was visited.</summary>
    Visited = 5,

    /// <summary>Prepares it together with the host.</summary>
    Organiser = 6,
}
