using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Events.Features.ShowReport;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ShowReportPage(Rooms rooms, MusubiDb db, Threads threads, DirectoryLookup directory, Text text) : RoomPage<VisitReport>(rooms)
{
    public NameBook Names { get; private set; } = null!;

    public ThreadView Thread { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Names = await NameBook.ReadAsync(directory, text, Item.Facts.Names(), cancel);
        Thread = await threads.AroundAsync(Room, Item.Trace, db.Now.InUtc().Date, cancel);
        return Page();
    }
}
