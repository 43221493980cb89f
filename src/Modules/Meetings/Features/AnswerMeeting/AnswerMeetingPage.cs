using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Meetings.Features.AnswerMeeting;

/// <summary>One meeting with everything known of it, and what its reader can do now.</summary>
[OpenTo]
internal sealed class AnswerMeetingPage(Rooms rooms, MusubiDb db, AnswerMeetingHandler handler, Threads threads, DirectoryLookup directory, EventsLookup events, MeetingsLinks links, Text text) : MeetingPage(rooms)
{
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public NameBook Names { get; private set; } = null!;

    public ThreadView Thread { get; private set; } = null!;

    public EventFace? Event { get; private set; }

    public MeetingSlots? Rules { get; private set; }

    public MeetingState State { get; private set; }

    public IReadOnlyList<MeetingAct> Acts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await ReadAsync(key, item, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, MeetingAct act, CancellationToken cancel)
    {
        if (await ReadAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var reason = reading.TakeOptional(Form.Reason, nameof(Form.Reason), before: null, this.Actor().Name);
        if (!this.Accepts(reading, Form) || !Enum.IsDefined(act))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, act, reason, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return refusal.Kind is ProblemKind.Invalid ? this.ShowAt(refusal.At(nameof(Form.Reason)), field => field) : this.ShowPage(refusal);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Meeting(Room.Key, Item.Key));
    }

    private async Task<Problem?> ReadAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return problem;
        }

        var today = db.Now.InUtc().Date;
        (State, Acts) = (Item.StateOn(today), Item.ActsOf(Room.Reader, today));
        Member[] named = [Item.Asker, Item.Asked];
        Names = await NameBook.ReadAsync(directory, text, named, cancel);
        Event = (await events.FindAsync([Item.Event], cancel)).GetValueOrDefault(Item.Event);
        Rules = (await db.Set<MatchingSetup>().AsNoTracking().SingleOrDefaultAsync(one => one.Event == Item.Event, cancel))?.Rules;
        Thread = await threads.AroundAsync(Room, Item.Trace, today, cancel);
        return null;
    }
}

/// <summary>What is said with an answer.</summary>
internal sealed class AnswerForm
{
    public LocalizedInput Reason { get; set; } = new();
}
