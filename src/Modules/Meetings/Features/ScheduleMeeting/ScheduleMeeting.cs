using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Matching;
using Musubi.Meetings.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Meetings.Features.ScheduleMeeting;

internal sealed record ScheduleMeetingCommand(ProgrammeId Programme, Key Meeting, int Slot, string Table, Actor By);

internal sealed class ScheduleMeetingHandler(MusubiDb db, Rooms rooms, DirectoryLookup directory, MatchesLookup matches)
{
    private static readonly Role[] Planners = [Role.Secretariat];

    public async Task<Result<Done>> HandleAsync(ScheduleMeetingCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, Planners, cancel)).Succeeded(out _, out var problem)
            || !(await rooms.TakeAsync<Meeting>(command.Programme, command.Meeting, command.By, cancel)).Succeeded(out var item, out problem))
        {
            return problem;
        }

        if ((await matches.ApartAsync(command.Programme, cancel)).Refusal(item.Asker, item.Asked) is { } apart)
        {
            return apart;
        }

        var setup = await db.Set<MatchingSetup>().AsNoTracking().SingleOrDefaultAsync(one => one.Event == item.Event, cancel);
        if (setup is null)
        {
            return MeetingsProblems.NoSetup();
        }

        if (command.Slot < 0 || command.Slot >= setup.Rules.Slots || !setup.Rules.Tables.Contains(command.Table, StringComparer.Ordinal))
        {
            return MeetingsProblems.UnknownSlot().At(nameof(command.Slot));
        }

        var said = await db.Set<Availability>().AsNoTracking().Where(one => one.Event == item.Event && (one.Organisation == item.Asker || one.Organisation == item.Asked)).ToListAsync(cancel);
        if (said.Find(one => one.Away.Contains(command.Slot)) is { } away && (await directory.OrganisationsAsync([away.Organisation], cancel)).GetValueOrDefault(away.Organisation) is { } absent)
        {
            return MeetingsProblems.PartyAway(absent.Name).At(nameof(command.Slot));
        }

        var sameSlot = await db.Set<Meeting>().AsNoTracking()
            .Where(one => one.Event == item.Event && one.Slot == command.Slot && one.Id != item.Id && (one.State == MeetingState.Scheduled || one.State == MeetingState.Held)).ToListAsync(cancel);
        if ((Clash(item, command.Table, sameSlot) ?? NoInterpreter(item, setup.Rules, sameSlot)) is { } clash)
        {
            return clash;
        }

        return item.Schedule(command.Slot, command.Table, db.Now).Succeeded(out _, out problem)
            ? await db.SaveAsync(new Act(command.By, "meetings.schedule-meeting"), cancel)
            : problem;
    }

    // Nobody sits at two tables at once, and no table has two meetings.
    private static Problem? Clash(Meeting item, string table, List<Meeting> sameSlot) =>
        sameSlot.Exists(one => one.Table == table) ? MeetingsProblems.TableTaken(table).At("Table")
        : sameSlot.Find(one => new[] { one.Asker, one.Asked }.Intersect([item.Asker, item.Asked]).Any()) is { } other ? MeetingsProblems.PartyTaken(other.Reason).At("Slot")
        : null;

    private static Problem? NoInterpreter(Meeting item, MeetingSlots rules, List<Meeting> sameSlot)
    {
        if (item.InterpretedInto is not { } into)
        {
            return null;
        }

        var there = rules.Interpreters.Where(pair => pair.Carries(item.Language, into)).Sum(pair => pair.Count);
        var busy = sameSlot.Count(one => one.InterpretedInto is { } other && new InterpreterPair(item.Language, into, 1).Carries(one.Language, other));
        return busy < there ? null : MeetingsProblems.NoInterpreter(item.Language, into).At("Slot");
    }
}
