using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Meetings.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Meetings.Features.ShowTimetable;

/// <summary>Slots and tables: the secretariat sees every meeting, everyone else inside their own.</summary>
[OpenTo]
internal sealed class ShowTimetablePage(Rooms rooms, MusubiDb db, EventsLookup events, DirectoryLookup directory, Text text) : RoomPage(rooms)
{
    private ILookup<(int, string), Meeting> placed = Enumerable.Empty<Meeting>().ToLookup(_ => (0, string.Empty));

    public EventFace Event { get; private set; } = null!;

    public MeetingSlots? Rules { get; private set; }

    public NameBook Names { get; private set; } = null!;

    /// <summary>Accepted and without a slot.</summary>
    public IReadOnlyList<Meeting> Waiting { get; private set; } = [];

    public Meeting? At(int slot, string table) => placed[(slot, table)].FirstOrDefault();

    /// <summary>Both sides by name.</summary>
    public string Parties(Meeting meeting) => string.Join(" – ", new Member[] { meeting.Asker, meeting.Asked }.Select(side => Names.Find(side)?.Name).OfType<string>());

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, [], cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if ((Key.TryParse(item, out var known) ? await events.FindAsync(Room.Id, known, cancel) : null) is not { } face)
        {
            return this.Show(MeetingsProblems.UnknownEvent());
        }

        if (!Room.IsInside)
        {
            return this.Show(ProgrammeProblems.NotYourRole());
        }

        Event = face;
        Rules = (await db.Set<MatchingSetup>().AsNoTracking().SingleOrDefaultAsync(one => one.Event == face.Id, cancel))?.Rules;
        var all = await db.Set<Meeting>().AsNoTracking().SeenBy(Room.Reader).Where(one => one.Event == face.Id).ToListAsync(cancel);
        placed = all.Where(one => one.State is MeetingState.Scheduled or MeetingState.Held or MeetingState.Recorded or MeetingState.NoShow && one.Slot is not null).ToLookup(one => (one.Slot!.Value, one.Table!));
        Waiting = [.. all.Where(one => one.State is MeetingState.Accepted).OrderBy(one => one.StateSince)];
        Names = await NameBook.ReadAsync(directory, text, all.SelectMany(one => new Member[] { one.Asker, one.Asked }), cancel);
        return Page();
    }
}
