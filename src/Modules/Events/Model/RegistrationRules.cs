using Musubi.Foundation;
using NodaTime;

namespace Musubi.Events.Model;

/// <summary>When and by whom registrations are taken.</summary>
internal static class RegistrationRules
{
    /// <summary>Roles in which one registers oneself.</summary>
    public static readonly Role[] MayRegister = [Role.Partner, Role.CityOfficer, Role.Delegate, Role.Assessor];

    /// <summary>Roles in which one acts for an organisation.</summary>
    public static readonly Role[] ForOrganisations = [Role.Partner, Role.CityOfficer, Role.Delegate];

    /// <summary>Why nobody can register by themselves now; null when they can: <c>events.registration-closed</c>, <c>events.only-invited</c>.</summary>
    public static Problem? Refusal(Event event_, Instant now)
    {
        var isOver = event_.RegisterUntil < event_.Today(now) || event_.LastDay < event_.Today(now);
        return event_.ArchivedAt is not null || event_.State is not EventState.Announced || isOver || event_.Registration is RegistrationAccess.Closed ? EventsProblems.RegistrationClosed()
            : event_.Registration is RegistrationAccess.ByInvitation ? EventsProblems.OnlyInvited()
            : null;
    }
}
