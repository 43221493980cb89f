using Microsoft.AspNetCore.Mvc;
using Musubi.Events;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Meetings.Features.FindTimetable;

/// <summary>Leads from an event's page, which does not know of meetings, to its timetable.</summary>
[OpenTo]
internal sealed class FindTimetablePage(Rooms rooms, EventsLookup events, MeetingsLinks links) : RoomPage(rooms)
{
    public async Task<IActionResult> OnGetAsync(string key, string? from, CancellationToken cancel)
    {
        if (await EnterAsync(key, [], cancel) is { } problem)
        {
            return this.Show(problem);
        }

        return Origin.Parse(from) is { Kind: "event" } trace && (await events.FindAsync([new EventId(trace.Id)], cancel)).Values.FirstOrDefault(face => face.Programme == Room.Id) is { } face
            ? Redirect(links.Timetable(Room.Key, face.Key))
            : this.Show(MeetingsProblems.UnknownEvent());
    }
}
