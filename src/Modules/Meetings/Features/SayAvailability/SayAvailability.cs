using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Meetings.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Meetings.Features.SayAvailability;

internal sealed record SayAvailabilityCommand(ProgrammeId Programme, EventId Event, OrganisationId Organisation, IReadOnlyList<int> Free, Actor By);

internal sealed class SayAvailabilityHandler(MusubiDb db, Rooms rooms)
{
    private static readonly Role[] Sayers = [Role.Secretariat, .. Meeting.Hands];

    public async Task<Result<Done>> HandleAsync(SayAvailabilityCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, Sayers, cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        if (!room.IsSecretariat && !command.By.ActsFor(room.Id, command.Organisation, Meeting.Hands))
        {
            return MeetingsProblems.NotYourOrganisation().At(nameof(command.Organisation));
        }

        if (await db.Set<MatchingSetup>().AsNoTracking().SingleOrDefaultAsync(one => one.Event == command.Event, cancel) is not { } setup)
        {
            return MeetingsProblems.NoSetup();
        }

        int[] away = [.. Enumerable.Range(0, setup.Rules.Slots).Except(command.Free)];
        var own = await db.Set<Meeting>().AsNoTracking()
            .Where(one => one.Event == command.Event && one.State == MeetingState.Scheduled && (one.Asker == command.Organisation || one.Asked == command.Organisation)).ToListAsync(cancel);
        if (own.Find(one => away.Contains(one.Slot!.Value)) is { } busy)
        {
            return MeetingsProblems.BusyThen(busy.Reason).At(nameof(command.Free));
        }

        if (await db.Set<Availability>().SingleOrDefaultAsync(one => one.Event == command.Event && one.Organisation == command.Organisation, cancel) is not { } said)
        {
            db.Add(said = new Availability(room.Id, command.Event, command.Organisation));
        }

        said.Away = away;
        return await db.SaveAsync(new Act(command.By, "meetings.say-availability"), cancel);
    }
}
