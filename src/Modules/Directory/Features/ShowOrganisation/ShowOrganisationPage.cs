using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Features.ChangeStanding;
using Musubi.Directory.Features.Describing;
using Musubi.Directory.Model;
using Musubi.Directory.Store;
using Musubi.Persistence;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Directory.Features.ShowOrganisation;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ShowOrganisationPage(MusubiDb db, ProgrammeNames names, Mentioned mentioned, DirectoryLookup lookup, DirectoryLinks links, Text text) : PageModel
{
    /// <summary>Most people shown here; the list has all.</summary>
    public const int Most = 30;

    public Organisation Organisation { get; private set; } = null!;

    public OrganisationFacts Facts => Organisation.Facts;

    /// <summary>The organisations above, the furthest first.</summary>
    public IReadOnlyList<Organisation> Above { get; private set; } = [];

    public IReadOnlyList<Organisation> Within { get; private set; } = [];

    public IReadOnlyList<Person> People { get; private set; } = [];

    public int PersonCount { get; private set; }

    /// <summary>Where it has its seat; null when not stated or out of the reader's sight.</summary>
    public PlaceName? Seat { get; private set; }

    public Ownership Ownership { get; private set; } = null!;

    /// <summary>Where other modules name it.</summary>
    public IReadOnlyList<MentionGroup> Mentions { get; private set; } = [];

    public bool MayKeep => this.Actor().MayKeep(Organisation);

    public bool MayEdit => this.Actor().MayEdit(Organisation);

    /// <summary>What is missing first, for who may do something about it.</summary>
    public NextStep? Next => Organisation.ArchivedAt is not null ? null
        : !Organisation.IsPublished && MayKeep ? new(text["Directory.Organisation.Next.Publish"], links.Standing(DirectoryPart.Organisations, Organisation.Id.Value, StandingChange.Publish), text["Directory.Standing.Publish"])
        : Facts.Website is null ? new(text["Directory.Organisation.Next.Website"], links.Edit(DirectoryPart.Organisations, Organisation.Id.Value), text["Common.Edit"])
        : Facts.Identifiers.Count == 0 ? new(text["Directory.Organisation.Next.Identifiers"], links.Edit(DirectoryPart.Organisations, Organisation.Id.Value), text["Common.Edit"])
        : null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await Organisation.ById(db.Set<Organisation>().AsNoTracking(), id).SingleOrDefaultAsync(cancel) is not { } organisation)
        {
            return this.Show(DirectoryProblems.Unknown(DirectoryPart.Organisations, id));
        }

        Organisation = organisation;
        Mentions = await mentioned.OfAsync(DirectoryPart.Organisations, id, cancel);
        Ownership = await Ownership.OfAsync(names, organisation.Programme, organisation.Key, cancel);
        Seat = organisation.Place is { } place ? (await lookup.PlacesAsync([place], cancel)).GetValueOrDefault(place) : null;
        Above = [.. (await db.AboveAsync(organisation.Parent, cancel)).Reverse()];
        Within = await db.Set<Organisation>().AsNoTracking().Where(child => child.Parent == organisation.Id && child.ArchivedAt == null)
            .OrderByWording(child => child.Name, text.Language).ThenBy(child => child.Id).ToListAsync(cancel);
        var people = db.Set<Person>().AsNoTracking().Where(person => person.Organisations.Contains(id) && person.ArchivedAt == null);
        PersonCount = await people.CountAsync(cancel);
        People = await people.OrderBy(person => person.SortKey).ThenBy(person => person.Id).Take(Most).ToListAsync(cancel);
        return Page();
    }
}
