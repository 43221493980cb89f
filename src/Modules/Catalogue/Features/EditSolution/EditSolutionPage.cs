using Microsoft.AspNetCore.Mvc;
using Musubi.Catalogue.Model;
using Musubi.Catalogue.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Catalogue.Features.EditSolution;

[OpenTo(Role.Secretariat, Role.Partner)]
internal sealed class EditSolutionPage(Rooms rooms, MusubiDb db, EditSolutionHandler handler, Tellers tellers, CatalogueLinks links, Text text) : RoomPage<Solution>(rooms)
{
    [BindProperty]
    public SolutionInput Form { get; set; } = new();

    public Clash? Clash { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = SolutionInput.From(Item.Facts, Item.IsIllustrative, Item.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, string? act, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (act is not null)
        {
            Form.Evidence.Apply("evidence", act);
            ModelState.Clear();
            return Page();
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, Item.Facts, db.Now.InUtc().Date, this.Actor().Name);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        var command = new EditSolutionCommand(Room.Id, Item.Key, Form.Version, facts, Form.IsIllustrative, Form.Why, this.Actor());
        if ((await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
        {
            this.Notify(text["Common.Saved"]);
            return Redirect(links.Solution(Room.Key, Item.Key));
        }

        if (!refusal.IsClash())
        {
            return this.ShowAt(refusal, field => field);
        }

        Clash = await tellers.ClashAsync(Item, Form.Version, theirs => theirs.Facts, facts, cancel);
        Form.Version = Clash.Version;
        return this.Redisplay(ProblemKind.Conflict.Status());
    }

    protected override bool MaySee(Solution item) => item.IsSeenBy(Room.Reader);
}
