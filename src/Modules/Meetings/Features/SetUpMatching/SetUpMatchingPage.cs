using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Meetings.Features.SetUpMatching;

[OpenTo(Role.Secretariat)]
internal sealed class SetUpMatchingPage(Rooms rooms, MusubiDb db, SetUpMatchingHandler handler, EventsLookup events, MeetingsLinks links, Text text) : RoomPage(rooms)
{
    private static readonly Role[] Planners = [Role.Secretariat];

    [BindProperty]
    public SetupForm Form { get; set; } = new();

    public EventFace Event { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (await db.Set<MatchingSetup>().AsNoTracking().SingleOrDefaultAsync(one => one.Event == Event.Id, cancel) is { } known)
        {
            Form = SetupForm.Of(known.Rules);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var rules = Form.Read(reading);
        if (!this.Accepts(reading, rules))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Event.Id, rules, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Timetable(Room.Key, Event.Key));
    }

    private async Task<Problem?> OpenAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, Planners, cancel) is { } problem)
        {
            return problem;
        }

        if ((Key.TryParse(item, out var known) ? await events.FindAsync(Room.Id, known, cancel) : null) is not { } face)
        {
            return MeetingsProblems.UnknownEvent();
        }

        Event = face;
        return null;
    }
}
