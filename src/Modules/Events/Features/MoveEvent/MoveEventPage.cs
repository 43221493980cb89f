using Microsoft.AspNetCore.Mvc;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.MoveEvent;

[OpenTo(Role.Secretariat)]
internal sealed class MoveEventPage(Rooms rooms, MoveEventHandler handler, EventsLinks links, Text text) : RoomPage<Event>(rooms)
{
    [BindProperty(SupportsGet = true)]
    public EventState To { get; set; } = EventState.Announced;

    [BindProperty]
    public MoveForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, toChange: true, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var reason = reading.TakeOptional(Form.Reason, nameof(Form.Reason), before: null, this.Actor().Name);
        if (!this.Accepts(reading, Form))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, To, reason, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return refusal.Kind is ProblemKind.Invalid ? this.ShowAt(refusal.At(nameof(Form.Reason)), field => field) : this.ShowPage(refusal);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Event(Room.Key, Item.Key));
    }
}

/// <summary>What is said when an event moves on.</summary>
internal sealed class MoveForm
{
    public LocalizedInput Reason { get; set; } = new();
}
