using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues.Features.ShowGuide;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Issues.Features.ShowHearing;

/// <summary>Open to everyone: the wall leaves what is published. What was said is for the secretariat and the organisation heard alone.</summary>
[AllowAnonymous]
internal sealed class ShowHearingPage(Rooms rooms, MusubiDb db, DirectoryLookup directory, ProgrammesLookup programmes, Threads threads, GuideQuestions guide, Text text) : RoomPage<Hearing>(rooms)
{
    public NameBook Names { get; private set; } = null!;

    public EditionFace? Edition { get; private set; }

    /// <summary>What is asked; nothing for who may not read the notes either.</summary>
    public IReadOnlyList<LocalizedText> Questions { get; private set; } = [];

    public ThreadView Thread { get; private set; } = null!;

    public bool MayReadNotes => Item.MayReadNotes(Room.Reader);

    /// <summary>When it takes place, in the reader's words.</summary>
    public string When => Item.When(Edition is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(Edition.TimeZone), text.Formats);

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Names = await NameBook.ReadAsync(directory, text, Item.Facts.Named(), cancel);
        Edition = Item.Edition is { } edition ? (await programmes.FindAsync([edition], cancel)).GetValueOrDefault(edition) : null;
        Questions = MayReadNotes ? await guide.OfAsync(Room.Id, cancel) : [];
        Thread = await threads.AroundAsync(Room, Item.Trace, db.Now.InUtc().Date, cancel);
        return Page();
    }

    protected override bool MaySee(Hearing item) => item.IsSeenBy(Room.Reader);
}
