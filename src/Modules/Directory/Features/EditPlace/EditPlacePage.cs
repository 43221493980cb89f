using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory.Features.Describing;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Directory.Features.EditPlace;

[OpenTo(Role.Secretariat)]
internal sealed class EditPlacePage(MusubiDb db, DirectoryLookup lookup, EditPlaceHandler handler, DirectoryLinks links, Text text) : PageModel
{
    [BindProperty]
    public PlaceForm Form { get; set; } = new();

    public Place Place { get; private set; } = null!;

    public Clash? Clash { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = PlaceForm.From(Place.Facts, Place.IsIllustrative, Place.Version).WithBlankRows();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, Place.Facts, this.Actor().Name);
        Form.WithBlankRows();
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        var command = new EditPlaceCommand(Place.Id, Form.Version, facts, Form.IsIllustrative, Form.Why, this.Actor());
        if ((await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(text["Common.Saved"]);
            return Redirect(links.Place(Place.Id));
        }

        return refusal.IsClash() ? await ShowClashAsync(facts, cancel) : this.ShowAt(refusal, Form.FieldOf);
    }

    private async Task<Problem?> FindAsync(Guid id, CancellationToken cancel)
    {
        if (await Place.ById(db.Set<Place>().AsNoTracking(), id).SingleOrDefaultAsync(cancel) is not { } place)
        {
            return DirectoryProblems.Unknown(DirectoryPart.Places, id);
        }

        Place = place;
        return this.Actor().MayKeep(place) ? null : DirectoryProblems.NotYours();
    }

    private async Task<IActionResult> ShowClashAsync(PlaceFacts typed, CancellationToken cancel)
    {
        Clash = await EntryClash.FindAsync(db, Place, Form.Version, async theirs => PlaceAspects.All.Compare(
            theirs.Facts, typed, await Teller.KnowingAsync(lookup, text, [theirs.Parent, typed.Parent], [], cancel)), cancel);
        Form.Version = Clash.Version;
        return this.Redisplay(ProblemKind.Conflict.Status());
    }
}
