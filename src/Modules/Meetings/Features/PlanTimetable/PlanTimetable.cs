using Microsoft.EntityFrameworkCore;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.Programmes;

namespace Musubi.Meetings.Features.PlanTimetable;

/// <summary>Gives the accepted meetings of an event slots and tables.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="ProgrammeKey">Its key, for the page on which the result is seen.</param>
/// <param name="Event">The event.</param>
/// <param name="EventKey">Its key.</param>
/// <param name="Mode">What may move.</param>
/// <param name="Seconds">How long the engine may search.</param>
[StableName("meetings.plan-timetable")]
internal sealed record PlanTimetableOrder(ProgrammeId Programme, string ProgrammeKey, EventId Event, string EventKey, PlanMode Mode, int Seconds);

internal sealed record PlanTimetableCommand(ProgrammeId Programme, EventFace Event, PlanMode Mode, int Seconds, Actor By);

/// <summary>Starts the search as a job: it goes on when the page is closed.</summary>
internal sealed class PlanTimetableHandler(MusubiDb db, Rooms rooms)
{
    private static readonly Role[] Planners = [Role.Secretariat];

    public async Task<Result<JobId>> HandleAsync(PlanTimetableCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, Planners, cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        if (!await db.Set<MatchingSetup>().AnyAsync(one => one.Event == command.Event.Id, cancel))
        {
            return MeetingsProblems.NoSetup();
        }

        var order = new PlanTimetableOrder(room.Id, room.Key.Stored, command.Event.Id, command.Event.Key.Stored, command.Mode, command.Seconds);
        var job = db.Start(order, command.By, room.Id);
        return (await db.SaveAsync(new Act(command.By, "meetings.plan-timetable"), cancel)).Succeeded(out _, out problem) ? job : problem;
    }
}
