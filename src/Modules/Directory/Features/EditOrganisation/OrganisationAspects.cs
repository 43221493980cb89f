using Musubi.Directory.Features.Describing;

namespace Musubi.Directory.Features.EditOrganisation;

/// <summary>Everything that is said about an organisation, in words.</summary>
internal static class OrganisationAspects
{
    public static readonly IReadOnlyList<Aspect<OrganisationFacts>> All =
    [
        new("Directory.Organisation.Name", (facts, teller) => teller.Wordings(facts.Name)),
        new("Directory.Organisation.Kind", (facts, teller) => [teller.Text.Of(facts.Kind)]),
        new("Directory.Organisation.Summary", (facts, teller) => facts.Summary is { } summary ? teller.Wordings(summary) : []),
        new("Directory.Organisation.Place", (facts, teller) => facts.Place is { } place ? [teller.Place(place)] : []),
        new("Directory.Organisation.Parent", (facts, teller) => facts.Parent is { } parent ? [teller.Organisation(parent)] : []),
        new("Directory.Organisation.Website", (facts, _) => facts.Website is { } website ? [website.Stored] : []),
        new("Directory.Organisation.Identifiers", (facts, teller) => facts.Identifiers.Select(teller.Code)),
        new("Directory.Organisation.Size", (facts, teller) => facts.Size is { } size ? [teller.Text.Of(size)] : []),
    ];
}
