using Musubi.Foundation;

namespace Musubi.Events;

/// <summary>Addresses of this module's pages.</summary>
/// <param name="reader">The language under which the pages are shown.</param>
public sealed class EventsLinks(Language reader)
{
    /// <summary>A programme's events.</summary>
    public string Events(Key programme) => $"/{reader}/programmes/{programme}/events";

    /// <summary>An event's page.</summary>
    public string Event(Key programme, Key item) => $"{Events(programme)}/{item}";

    /// <summary>A programme's delegations.</summary>
    public string Delegations(Key programme) => $"/{reader}/programmes/{programme}/delegations";

    /// <summary>A delegation's page.</summary>
    public string Delegation(Key programme, Key item) => $"{Delegations(programme)}/{item}";

    /// <summary>A programme's visit reports.</summary>
    public string Reports(Key programme) => $"/{reader}/programmes/{programme}/reports";

    /// <summary>A report's page.</summary>
    public string Report(Key programme, Key item) => $"{Reports(programme)}/{item}";

    internal string NewEvent(Key programme) => $"{Events(programme)}/new";

    internal string EventState(Key programme, Key item, EventState to) => $"{Event(programme, item)}/state?to={to}";

    internal string Register(Key programme, Key item) => $"{Event(programme, item)}/register";

    internal string Registrations(Key programme, Key item) => $"{Event(programme, item)}/registrations";

    internal string NewRegistration(Key programme, Key item) => $"{Registrations(programme, item)}/new";

    internal string Registration(Key programme, Key item, RegistrationId registration) => $"{Registrations(programme, item)}/{registration}";

    internal string NewDelegation(Key programme) => $"{Delegations(programme)}/new";

    internal string DelegationState(Key programme, Key item, DelegationState to) => $"{Delegation(programme, item)}/state?to={to}";

    internal string NewReport(Key programme) => $"{Reports(programme)}/new";
}
