using Musubi.Foundation;

namespace Musubi.Events;

/// <summary>Who may register for an event.</summary>
[Worded]
public enum RegistrationAccess
{
    /// <summary>Nobody by themselves; the secretariat writes down who comes.</summary>
    Closed = 1,

    /// <summary>Who was invited.</summary>
    ByInvitation = 2,

    /// <summary>Everyone with a role in the programme.</summary>
    Open = 3,
}
