using Microsoft.AspNetCore.Mvc;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Meetings.Features.SetUpMatching;

[OpenTo(Role.Secretariat)]
internal sealed class SetUpMatchingPage(Rooms rooms, MusubiDb db, SetUpMatchingHandler handler, EventsLookup events, MeetingsLinks links, Text text) : EventPage(rooms, db, events)
{
    private static readonly Role[] Planners = [Role.Secretariat];

    [BindProperty]
    public SetupForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterEventAsync(key, item, Planners, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (Rules is { } known)
        {
            Form = SetupForm.Of(known);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterEventAsync(key, item, Planners, cancel) is { } problem)
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
}
