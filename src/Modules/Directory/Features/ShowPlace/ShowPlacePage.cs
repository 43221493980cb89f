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

namespace Musubi.Directory.Features.ShowPlace;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ShowPlacePage(MusubiDb db, ProgrammeNames names, Mentioned mentioned, DirectoryLinks links, Text text) : PageModel
{
    /// <summary>Most organisations shown here; the list has all.</summary>
    public const int Most = 30;

    public Place Place { get; private set; } = null!;

    public PlaceFacts Facts => Place.Facts;

    /// <summary>The places above, the furthest first.</summary>
    public IReadOnlyList<Place> Above { get; private set; } = [];

    public IReadOnlyList<Place> Within { get; private set; } = [];

    public IReadOnlyList<Organisation> Organisations { get; private set; } = [];

    public int OrganisationCount { get; private set; }

    public Teller Teller { get; } = new(text, new Dictionary<PlaceId, PlaceName>(), new Dictionary<OrganisationId, OrganisationName>());

    public Ownership Ownership { get; private set; } = null!;

    /// <summary>Where other modules name it.</summary>
    public IReadOnlyList<MentionGroup> Mentions { get; private set; } = [];

    /// <summary>The zone with its distance from UTC today: "Asia/Tokyo, UTC+9".</summary>
    public string? ZoneShown => Facts.TimeZone is { } zone
        ? text["Directory.Place.TimeZone.Shown", ("zone", zone.Id.Replace('_', ' ')), ("offset", zone.GetUtcOffset(db.Now).ToString("+H:mm", System.Globalization.CultureInfo.InvariantCulture))]
        : null;

    /// <summary>What is missing first, for the place's keepers.</summary>
    public NextStep? Next => Place.ArchivedAt is not null ? null
        : !Place.IsPublished ? new(text["Directory.Place.Next.Publish"], links.Standing(DirectoryPart.Places, Place.Id.Value, StandingChange.Publish), text["Directory.Standing.Publish"])
        : Facts.Codes.Count == 0 ? new(text["Directory.Place.Next.Codes"], links.Edit(DirectoryPart.Places, Place.Id.Value), text["Common.Edit"])
        : Facts.Profile.Count == 0 ? new(text["Directory.Place.Next.Profile"], links.Edit(DirectoryPart.Places, Place.Id.Value), text["Common.Edit"])
        : null;

    public bool MayKeep => this.Actor().MayKeep(Place);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await Place.ById(db.Set<Place>().AsNoTracking(), id).SingleOrDefaultAsync(cancel) is not { } place)
        {
            return this.Show(DirectoryProblems.Unknown(DirectoryPart.Places, id));
        }

        Place = place;
        Mentions = await mentioned.OfAsync(DirectoryPart.Places, id, cancel);
        Ownership = await Ownership.OfAsync(names, place.Programme, place.Key, cancel);
        Above = [.. (await db.AboveAsync(place.Parent, cancel)).Reverse()];
        Within = await db.Set<Place>().AsNoTracking().Where(child => child.Parent == place.Id && child.ArchivedAt == null)
            .OrderByWording(child => child.Name, text.Language).ThenBy(child => child.Id).ToListAsync(cancel);
        var organisations = db.Set<Organisation>().AsNoTracking().Where(organisation => organisation.Place == place.Id && organisation.ArchivedAt == null);
        OrganisationCount = await organisations.CountAsync(cancel);
        Organisations = await organisations.OrderByWording(organisation => organisation.Name, text.Language).ThenBy(organisation => organisation.Id)
            .Take(Most).ToListAsync(cancel);
        return Page();
    }
}
