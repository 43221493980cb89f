using Microsoft.EntityFrameworkCore;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Meetings.Features.SetUpMatching;

internal sealed record SetUpMatchingCommand(ProgrammeId Programme, EventId Event, MeetingSlots Rules, Actor By);

internal sealed class SetUpMatchingHandler(MusubiDb db, Rooms rooms)
{
    private static readonly Role[] Planners = [Role.Secretariat];

    public async Task<Result<Done>> HandleAsync(SetUpMatchingCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, Planners, cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        if (command.Rules.Refusal() is { } wrong)
        {
            return wrong.At(nameof(MeetingSlots.Slots));
        }

        // What is in the timetable stays in it: its slots and tables cannot be taken away.
        var placed = await db.Set<Meeting>().AsNoTracking().Where(one => one.Event == command.Event && one.State == MeetingState.Scheduled).ToListAsync(cancel);
        if (placed.Find(one => one.Slot >= command.Rules.Slots || !command.Rules.Tables.Contains(one.Table!, StringComparer.Ordinal)) is { } lost)
        {
            return MeetingsProblems.SlotsInUse(lost.Reason).At(nameof(MeetingSlots.Tables));
        }

        if (await db.Set<MatchingSetup>().SingleOrDefaultAsync(one => one.Event == command.Event, cancel) is { } known)
        {
            known.Rules = command.Rules;
        }
        else
        {
            db.Add(new MatchingSetup(room.Id, command.Event, command.Rules));
        }

        return await db.SaveAsync(new Act(command.By, "meetings.set-up-matching"), cancel);
    }
}
