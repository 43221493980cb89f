using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Practices.Features.Forms;

/// <summary>Who makes and changes things of this module: the secretariat for everyone, officers for their own organisation.</summary>
internal static class Makers
{
    public static readonly Role[] All = [Role.Secretariat, Role.CityOfficer];

    /// <summary>True when the actor may put things into the hands of this organisation.</summary>
    public static bool MayEntrust(this Actor actor, ProgrammeId programme, OrganisationId organisation) =>
        actor.Has(programme, Role.Secretariat) || actor.ActsFor(programme, organisation, Role.CityOfficer);

    /// <summary>The organisations that the reader may choose as owner.</summary>
    public static async Task<IReadOnlyList<Option>> OwnersAsync(this Choices choices, Room room, OrganisationId? chosen, CancellationToken cancel)
    {
        var all = await choices.OrganisationsAsync(chosen, cancel);
        var own = room.Reader.OrganisationsIn(room.Id, Role.CityOfficer).Append(chosen ?? default).Select(one => one.ToString()).ToHashSet(StringComparer.Ordinal);
        return room.IsSecretariat ? all : [.. all.Where(option => own.Contains(option.Value))];
    }
}
