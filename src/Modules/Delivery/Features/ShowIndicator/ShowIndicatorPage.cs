using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Delivery.Store;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Delivery.Features.ShowIndicator;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ShowIndicatorPage(Rooms rooms, MusubiDb db, DirectoryLookup directory, DeliveryLookup lookup, Threads threads, Text text) : RoomPage<Indicator>(rooms)
{
    public IndicatorView View { get; private set; } = null!;

    public ThreadView Thread { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var readings = await db.Readings().AsNoTracking().Where(reading => reading.Indicator == Item.Id && reading.ArchivedAt == null)
            .OrderByDescending(reading => reading.LastDay).ThenBy(reading => reading.Status).ThenBy(reading => reading.Id).ToListAsync(cancel);
        var members = Item.Place is { } place ? new Member[] { Item.Owner, place } : [Item.Owner];
        View = new(Item, readings, await NameBook.ReadAsync(directory, text, members, cancel))
        {
            Programme = Room.Key,
            Plan = Item.Plan is { } plan ? (await lookup.PlansAsync([plan], cancel)).GetValueOrDefault(plan) : null,
        };
        Thread = await threads.AroundAsync(Room, Item.Trace, db.Now.InUtc().Date, cancel);
        return Page();
    }
}
