using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Musubi.Delivery.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Delivery.Features.ShowPlan;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ShowPlanPage(Rooms rooms, MusubiDb db, PlanQuery query, Threads threads) : RoomPage<Plan>(rooms)
{
    public PlanView View { get; private set; } = null!;

    public ThreadView Thread { get; private set; } = null!;

    public LocalDate Today { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Today = db.Now.InUtc().Date;
        View = await query.ReadAsync(Item, cancel);
        Thread = await threads.AroundAsync(Room, Item.Trace, Today, cancel);
        return Page();
    }
}
