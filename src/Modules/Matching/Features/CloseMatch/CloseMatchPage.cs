using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.CloseMatch;

[OpenTo(Role.Secretariat)]
internal sealed class CloseMatchPage(Rooms rooms, CloseMatchHandler handler, MatchingLinks links, Text text) : RoomPage<Match>(rooms)
{
    [BindProperty]
    public CloseInput Form { get; set; } = new();

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

        this.Notify(text["Matching.CloseMatch.Done"]);
        return Redirect(links.Match(Room.Key, Item.Key));
    }

    protected override bool MaySee(Match item) => item.IsSeenBy(Room.Reader);
}
