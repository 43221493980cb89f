using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Events.Store;

/// <summary>Who sees which registrations: the secretariat all, everyone else their own and those of the organisations they act for.</summary>
internal static class RegistrationSight
{
    private static readonly Role[] Hands = [Role.Partner, Role.CityOfficer, Role.Delegate];

    /// <summary>The only way to the table.</summary>
    public static IQueryable<Registration> SeenBy(this IQueryable<Registration> registrations, Actor actor, ProgrammeId programme)
    {
        var own = registrations.Where(one => one.Programme == programme);
        if (actor.Has(programme, Role.Secretariat))
        {
            return own;
        }

        var organisations = actor.OrganisationsIn(programme, Hands);
        var account = actor.Account;
        return own.Where(one => (one.Account != null && one.Account == account) || (one.Organisation != null && organisations.Contains(one.Organisation.Value)));
    }

    /// <summary>Needs are for the secretariat and the person alone; colleagues see that someone comes, not what they need.</summary>
    public static bool SeesNeeds(this Actor actor, Registration registration) =>
        actor.Has(registration.Programme, Role.Secretariat) || (actor.Account is not null && actor.Account == registration.Account);

    /// <summary>True when the actor may accept or cancel it.</summary>
    public static bool MayAnswer(this Actor actor, Registration registration) =>
        actor.SeesNeeds(registration)
        || (registration.Organisation is { } organisation && actor.ActsFor(registration.Programme, organisation, Hands));
}
