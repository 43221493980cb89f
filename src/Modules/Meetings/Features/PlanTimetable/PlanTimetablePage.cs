using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Meetings.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Meetings.Features.PlanTimetable;

/// <summary>Says what would be planned, and starts it.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class PlanTimetablePage(Rooms rooms, MusubiDb db, EventsLookup events, PlanTimetableHandler handler, MeetingsLinks links) : EventPage(rooms, db, events)
{
    private static readonly Role[] Planners = [Role.Secretariat];

    [BindProperty]
    public PlanForm Form { get; set; } = new();

    public int Waiting { get; private set; }

    public int Placed { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await ReadAsync(key, item, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReadAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!ModelState.IsValid || Form.Seconds is not { } seconds || Form.Mode is not { } mode)
        {
            return this.Redisplay();
        }

        return (await handler.HandleAsync(new(Room.Id, Event, mode, seconds, this.Actor()), cancel)).Succeeded(out var job, out var refusal) ? Redirect(links.Job(job)) : this.ShowPage(refusal);
    }

    private async Task<Problem?> ReadAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterEventAsync(key, item, Planners, cancel) is { } problem)
        {
            return problem;
        }

        var states = await Db.Set<Meeting>().AsNoTracking().SeenBy(Room.Reader).Where(one => one.Event == Event.Id).Select(one => one.State).ToListAsync(cancel);
        (Waiting, Placed) = (states.Count(state => state is MeetingState.Accepted), states.Count(state => state is MeetingState.Scheduled));
        return null;
    }
}

/// <summary>How to plan.</summary>
internal sealed class PlanForm
{
    [Required]
    public PlanMode? Mode { get; set; } = PlanMode.Keep;

    /// <summary>How long the engine may search, in seconds.</summary>
    [Required]
    [Range(1, 600)]
    public int? Seconds { get; set; } = 30;
}
