using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Musubi.Directory;
using Musubi.Persistence;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Practices.Features.ShowReplication;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ShowReplicationPage(Rooms rooms, MusubiDb db, DirectoryLookup directory, PracticesLookup lookup, ProgrammesLookup programmes, Threads threads, Text text) : RoomPage<Replication>(rooms)
{
    /// <summary>The practice; null when the reader may not see it any more.</summary>
    public PracticeFace? Practice { get; private set; }

    public ProgrammeFace? PracticeHome { get; private set; }

    public NameBook Names { get; private set; } = null!;

    public ThreadView Thread { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Practice = (await lookup.PracticesAsync([Item.Practice], cancel)).GetValueOrDefault(Item.Practice);
        PracticeHome = Practice is null ? null : (await programmes.FindAsync([Practice.Programme], cancel)).GetValueOrDefault(Practice.Programme);
        Names = await NameBook.ReadAsync(directory, text, [Item.Place, Item.Organisation], cancel);
        Thread = await threads.AroundAsync(Room, Item.Trace, db.Now.InUtc().Date, cancel);
        return Page();
    }
}
