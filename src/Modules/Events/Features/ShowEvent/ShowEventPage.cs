using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Events.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Events.Features.ShowEvent;

/// <summary>Open to everyone: the wall leaves what is published.</summary>
[AllowAnonymous]
internal sealed class ShowEventPage(Rooms rooms, MusubiDb db, Threads threads, DirectoryLookup directory, ProgrammesLookup programmes, Seats seats, Text text) : RoomPage<Event>(rooms)
{
    public NameBook Names { get; private set; } = null!;

    public ThreadView Thread { get; private set; } = null!;

    public EditionFace? Edition { get; private set; }

    /// <summary>The reader's own registration, or that of their organisation; null when there is none.</summary>
    public Registration? Own { get; private set; }

    /// <summary>How many seats are taken; null for readers outside the programme.</summary>
    public int? Taken { get; private set; }

    /// <summary>True when the reader may register now.</summary>
    public bool MayRegister { get; private set; }

    /// <summary>Sessions of each day; those without a day last.</summary>
    public IEnumerable<IGrouping<LocalDate?, EventSession>> Days =>
        Item.Sessions.GroupBy(session => session.Day).OrderBy(day => day.Key is null).ThenBy(day => day.Key);

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Names = await NameBook.ReadAsync(directory, text, Item.Facts.Names(), cancel);
        Thread = await threads.AroundAsync(Room, Item.Trace, Item.Today(db.Now), cancel);
        Edition = Item.Edition is { } edition ? (await programmes.FindAsync([edition], cancel)).GetValueOrDefault(edition) : null;
        if (Room.IsInside)
        {
            await ReadRegistrationAsync(cancel);
        }

        return Page();
    }

    private async Task ReadRegistrationAsync(CancellationToken cancel)
    {
        Taken = await seats.TakenAsync(Item.Id, cancel);
        var account = Room.Reader.Account;
        Own = account is null ? null : await db.Set<Registration>().AsNoTracking().SeenBy(Room.Reader, Room.Id)
            .Where(one => one.Event == Item.Id && one.Account == account && one.State != RegistrationState.Cancelled).OrderBy(one => one.Id).FirstOrDefaultAsync(cancel);
        MayRegister = Own is null && RegistrationRules.Refusal(Item, db.Now) is null && Room.Is(RegistrationRules.MayRegister);
    }
}
