using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Delivery.Features.Forms;

/// <summary>Who makes and changes things of this module: the secretariat for everyone, officers and partners for their own organisation.</summary>
internal static class Makers
{
    public static readonly Role[] All = [Role.Secretariat, Role.CityOfficer, Role.Partner];

    /// <summary>True when the actor may put things into the hands of this organisation.</summary>
    public static bool MayEntrust(this Actor actor, ProgrammeId programme, OrganisationId organisation) =>
        actor.Has(programme, Role.Secretariat) || actor.ActsFor(programme, organisation, Role.CityOfficer, Role.Partner);

    /// <summary>The organisations that the reader may choose as responsible.</summary>
    public static async Task<IReadOnlyList<Option>> OwnersAsync(this Choices choices, Room room, OrganisationId? chosen, CancellationToken cancel)
    {
        var all = await choices.OrganisationsAsync(chosen, cancel);
        var own = room.Reader.OrganisationsIn(room.Id, Role.CityOfficer, Role.Partner).Append(chosen ?? default).Select(one => one.ToString()).ToHashSet(StringComparer.Ordinal);
        return room.IsSecretariat ? all : [.. all.Where(option => own.Contains(option.Value))];
    }

    /// <summary>A first and a last day; null, with its problem noted, when they are missing or in the wrong order.</summary>
    public static Foundation.Period? TakePeriod(this FormReading reading, PeriodInput input, string field, bool isRequired)
    {
        if (!input.TryRead(out var period, out var problem))
        {
            reading.Refuse(problem!, field);
        }
        else if (period is null && isRequired)
        {
            reading.Refuse(Problem.Invalid("form.required"), field);
        }

        return period;
    }
}
