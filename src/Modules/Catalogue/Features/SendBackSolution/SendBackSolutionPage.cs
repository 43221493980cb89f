using Microsoft.AspNetCore.Mvc;
using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Catalogue.Features.SendBackSolution;

[OpenTo(Role.Secretariat)]
internal sealed class SendBackSolutionPage(Rooms rooms, SendBackSolutionHandler handler, CatalogueLinks links, Text text) : RoomPage<Solution>(rooms)
{
    [BindProperty]
    public SendBackInput Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, toChange: true, cancel) is { } problem ? this.Show(problem) : Page();

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

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, new(text.Language, Form.Reason!), this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Catalogue.SendBackSolution.Done"]);
        return Redirect(links.Solution(Room.Key, Item.Key));
    }
}
