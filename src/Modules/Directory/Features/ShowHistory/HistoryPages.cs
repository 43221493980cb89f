using Musubi.Directory.Features.EditOrganisation;
using Musubi.Directory.Features.EditPerson;
using Musubi.Directory.Features.EditPlace;
using Musubi.Directory.Model;
using Musubi.Persistence;
using Musubi.Persistence.Audit;
using Musubi.WebKit;

namespace Musubi.Directory.Features.ShowHistory;

internal sealed class PlaceHistoryPage(MusubiDb db, DirectoryLookup lookup, Text text)
    : ShowHistoryPage<Place, PlaceFacts>(db, lookup, text, PlaceAspects.All)
{
    protected override IEnumerable<PlaceId?> PlacesOf(PlaceFacts facts) => [facts.Parent];
}

internal sealed class OrganisationHistoryPage(MusubiDb db, DirectoryLookup lookup, Text text)
    : ShowHistoryPage<Organisation, OrganisationFacts>(db, lookup, text, OrganisationAspects.All)
{
    protected override IEnumerable<PlaceId?> PlacesOf(OrganisationFacts facts) => [facts.Place];

    protected override IEnumerable<OrganisationId?> OrganisationsOf(OrganisationFacts facts) => [facts.Parent];
}

internal sealed class PersonHistoryPage(MusubiDb db, DirectoryLookup lookup, Text text)
    : ShowHistoryPage<Person, PersonFacts>(db, lookup, text, PersonAspects.All)
{
    private readonly Text text = text;

    protected override IEnumerable<OrganisationId?> OrganisationsOf(PersonFacts facts) => facts.Roles.Select(role => (OrganisationId?)role.Organisation);

    /// <summary>That contact data changed, not what it was: approvers read histories, too.</summary>
    protected override IEnumerable<Difference> TellMore(ChangedValue value) => value.Property switch
    {
        nameof(Person.Contact) when value.Before is not null => [new(text["Directory.Person.Contact"], [], [text["Directory.Person.Contact.Changed"]])],
        nameof(Person.Transfers) when value.Before is not null => [new(text["Directory.Person.Transfers"], [], [text["Directory.Person.Contact.Changed"]])],
        _ => [],
    };
}
