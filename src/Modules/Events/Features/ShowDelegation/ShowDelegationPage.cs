using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Events.Features.ShowDelegation;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ShowDelegationPage(Rooms rooms, MusubiDb db, Threads threads, DirectoryLookup directory, EventsLookup events, Text text) : RoomPage<Delegation>(rooms)
{
    public NameBook Names { get; private set; } = null!;

    public ThreadView Thread { get; private set; } = null!;

    /// <summary>The events of the itinerary that the reader may see, in its order.</summary>
    public IReadOnlyList<(ItineraryItem Item, EventFace Event)> Itinerary { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Names = await NameBook.ReadAsync(directory, text, Item.Facts.Names(), cancel);
        Thread = await threads.AroundAsync(Room, Item.Trace, db.Now.InUtc().Date, cancel);
        var faces = await events.FindAsync(Item.Itinerary.Select(one => one.Event), cancel);
        Itinerary = [.. Item.Itinerary.Where(one => faces.ContainsKey(one.Event)).Select(one => (one, faces[one.Event]))];
        return Page();
    }
}
