using Microsoft.AspNetCore.Mvc;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.MoveDelegation;

[OpenTo(Role.Secretariat)]
internal sealed class MoveDelegationPage(Rooms rooms, MoveDelegationHandler handler, EventsLinks links, Text text) : RoomPage<Delegation>(rooms)
{
    [BindProperty(SupportsGet = true)]
    public DelegationState To { get; set; } = DelegationState.Travelling;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, toChange: true, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, To, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowPage(refusal);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Delegation(Room.Key, Item.Key));
    }
}
