using Microsoft.AspNetCore.Mvc;
using Musubi.Catalogue.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Catalogue.Features.EditRules;

[OpenTo(Role.Secretariat)]
internal sealed class EditRulesPage(Rooms rooms, MusubiDb db, EditRulesHandler handler, CatalogueLinks links, Text text) : RoomPage(rooms)
{
    [BindProperty]
    public RulesInput Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat], cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form.IsReviewedFirst = await db.IsReviewedFirstAsync(Room.Id, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat], cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Form.IsReviewedFirst, Form.Why, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Solutions(Room.Key));
    }
}
