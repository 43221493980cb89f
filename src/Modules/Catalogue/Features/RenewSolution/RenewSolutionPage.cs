using Microsoft.AspNetCore.Mvc;
using Musubi.Catalogue.Model;
using Musubi.Catalogue.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Catalogue.Features.RenewSolution;

[OpenTo(Role.Secretariat, Role.Partner)]
internal sealed class RenewSolutionPage(Rooms rooms, MusubiDb db, RenewSolutionHandler handler, CatalogueLinks links, Text text) : RoomPage<Solution>(rooms)
{
    [BindProperty]
    public RenewInput Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form.ReviewedUntil = Review.Next(db.Now.InUtc().Date);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, Form.ReviewedUntil!.Value, Form.Why, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Catalogue.RenewSolution.Done", ("day", Form.ReviewedUntil.Value)]);
        return Redirect(links.Solution(Room.Key, Item.Key));
    }

    protected override bool MaySee(Solution item) => item.IsSeenBy(Room.Reader);
}
