using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Musubi.Persistence;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Practices.Features.ShowPractice;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ShowPracticePage(Rooms rooms, MusubiDb db, PracticeQuery query, Threads threads) : RoomPage<Practice>(rooms)
{
    public PracticeView View { get; private set; } = null!;

    public ThreadView Thread { get; private set; } = null!;

    public LocalDate Today { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Today = db.Now.InUtc().Date;
        View = await query.ReadAsync(Item, Room, cancel);
        Thread = await threads.AroundAsync(Room, Item.Trace, Today, cancel);
        return Page();
    }
}
