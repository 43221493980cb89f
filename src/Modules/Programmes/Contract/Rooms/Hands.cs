using Musubi.Directory;
using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>For whom an actor may act.</summary>
public static class Hands
{
    /// <summary>True when the actor holds one of the roles for this organisation in the programme.</summary>
    public static bool ActsFor(this Actor actor, ProgrammeId programme, OrganisationId organisation, params ReadOnlySpan<Role> roles)
    {
        foreach (var held in actor.Roles)
        {
            if (held.Programme == programme && held.Organisation == organisation.Value && roles.Contains(held.Role))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The organisations for which the actor holds one of the roles in the programme.</summary>
    public static IReadOnlyList<OrganisationId> OrganisationsIn(this Actor actor, ProgrammeId programme, params Role[] roles) =>
    [
        .. actor.Roles.Where(held => held.Programme == programme && held.Organisation is not null && roles.Contains(held.Role))
            .Select(held => new OrganisationId(held.Organisation!.Value)).Distinct(),
    ];
}
