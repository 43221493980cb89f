using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Features.ChangeStanding;
using Musubi.Directory.Features.Describing;
using Musubi.Directory.Features.EditPerson;
using Musubi.Directory.Model;
using Musubi.Persistence;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Directory.Features.ShowPerson;

/// <summary>Open to everyone for a published name and its offices; the rest asks for more.</summary>
[AllowAnonymous]
internal sealed class ShowPersonPage(MusubiDb db, ProgrammeNames names, Mentioned mentioned, DirectoryLookup lookup, DirectoryLinks links, Text text) : PageModel
{
    public Person Person { get; private set; } = null!;

    public PersonFacts Facts => Person.Facts;

    public string Name => Facts.Name.For(text.Language).Text;

    public IReadOnlyDictionary<OrganisationId, OrganisationName> Organisations { get; private set; } = new Dictionary<OrganisationId, OrganisationName>();

    public Ownership Ownership { get; private set; } = null!;

    /// <summary>Where other modules name it.</summary>
    public IReadOnlyList<MentionGroup> Mentions { get; private set; } = [];

    /// <summary>Languages and consent are for people with an account.</summary>
    public bool IsSignedIn => !this.Actor().IsPublic;

    public bool MayKeep => this.Actor().MayKeep(Person);

    /// <summary>How to reach the person; null for who may not know it.</summary>
    public IReadOnlyList<Difference>? Reach { get; private set; }

    /// <summary>What the consent says.</summary>
    public IReadOnlyList<string> Consent { get; private set; } = [];

    /// <summary>What is missing first, for the person's keepers.</summary>
    public NextStep? Next => Person.ArchivedAt is not null || Person.IsPublished ? null
        : Facts.Consent.MayPublish ? new(text["Directory.Person.Next.Publish"], links.Standing(DirectoryPart.People, Person.Id.Value, StandingChange.Publish), text["Directory.Standing.Publish"])
        : new(text["Directory.Person.Next.Consent"], links.Edit(DirectoryPart.People, Person.Id.Value), text["Common.Edit"]);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await Person.ById(db.Set<Person>().AsNoTracking(), id).SingleOrDefaultAsync(cancel) is not { } person)
        {
            return this.Show(DirectoryProblems.Unknown(DirectoryPart.People, id));
        }

        Person = person;
        Mentions = await mentioned.OfAsync(DirectoryPart.People, id, cancel);
        Ownership = await Ownership.OfAsync(names, person.Programme, person.Key, cancel);
        Organisations = await lookup.OrganisationsAsync(
            person.Facts.Roles.Select(role => role.Organisation).Concat(person.Transfers.Select(transfer => transfer.Organisation).OfType<OrganisationId>()), cancel);
        var teller = new Teller(text, new Dictionary<PlaceId, PlaceName>(), Organisations);
        Consent = [.. PersonAspects.ConsentLines(person.Facts.Consent, text)];
        Reach = this.Actor().MayReach(person)
            ? PersonAspects.Reach.Compare(before: null, new PersonReach(person.Contact, person.Transfers), teller)
            : null;
        return Page();
    }
}
