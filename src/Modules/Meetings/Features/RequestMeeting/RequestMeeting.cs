using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Matching;
using Musubi.Meetings.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Meetings.Features.RequestMeeting;

internal sealed record RequestMeetingCommand(ProgrammeId Programme, Trace? From, MeetingFacts Facts, bool IsIllustrative, Actor By);

internal sealed class RequestMeetingHandler(MusubiDb db, Rooms rooms, Threads threads, EventsLookup events, DirectoryLookup directory, MatchesLookup matches)
{
    private static readonly Role[] Askers = [Role.Secretariat, Role.Partner, Role.CityOfficer];
    private static readonly MeetingState[] Open = [MeetingState.Requested, MeetingState.Accepted, MeetingState.Scheduled];

    public async Task<Result<Key>> HandleAsync(RequestMeetingCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, Askers, cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        var facts = command.Facts;
        if (!(await events.FindAsync([facts.Event], cancel)).TryGetValue(facts.Event, out var face) || face.Programme != room.Id || face.State is EventState.Cancelled or EventState.Held)
        {
            return MeetingsProblems.UnknownEvent().At(nameof(MeetingFacts.Event));
        }

        var setup = await db.Set<MatchingSetup>().AsNoTracking().SingleOrDefaultAsync(one => one.Event == facts.Event, cancel);
        if (await RefusalAsync(room, facts, setup?.Rules, cancel) is { } wrong)
        {
            return wrong;
        }

        var expires = db.Now.InUtc().Date.PlusDays(setup?.Rules.ExpiryDays ?? MeetingSlots.UsualExpiryDays);
        var key = await rooms.NewKeyAsync<Meeting>(room.Id, facts.Reason, Meeting.TraceKind, cancel);
        var made = new Meeting(MeetingId.New(), room.Id, key, facts, expires, db.Now) { IsIllustrative = command.IsIllustrative };
        db.Add(made);
        await threads.TieAsync(room.Id, face.Trace, made.Trace, cancel);
        if (command.From is { } from)
        {
            await threads.TieAsync(room.Id, from, made.Trace, cancel);
        }

        return (await db.SaveAsync(new Act(command.By, "meetings.request-meeting"), cancel)).Succeeded(out _, out problem) ? key : problem;
    }

    private async Task<Problem?> RefusalAsync(Room room, MeetingFacts facts, MeetingSlots? rules, CancellationToken cancel)
    {
        if (facts.Asker == facts.Asked)
        {
            return MeetingsProblems.SameParty().At(nameof(MeetingFacts.Asked));
        }

        if (!room.IsSecretariat && !room.Reader.ActsFor(room.Id, facts.Asker, Meeting.Hands))
        {
            return MeetingsProblems.NotYourOrganisation().At(nameof(MeetingFacts.Asker));
        }

        if ((await directory.OrganisationsAsync([facts.Asker, facts.Asked], cancel)).Count < 2)
        {
            return ProgrammeProblems.UnknownMember().At(nameof(MeetingFacts.Asked));
        }

        if ((await matches.ApartAsync(room.Id, cancel)).Refusal(facts.Asker, facts.Asked) is { } apart)
        {
            return apart.At(nameof(MeetingFacts.Asked));
        }

        // A request that nobody answered in time blocks nobody.
        var today = db.Now.InUtc().Date;
        var open = await db.Set<Meeting>().AsNoTracking().Where(one => one.Event == facts.Event && Open.Contains(one.State) && (one.State != MeetingState.Requested || one.ExpiresOn >= today)).Select(one => new { one.Asker, one.Asked }).ToListAsync(cancel);
        return open.Exists(one => (one.Asker == facts.Asker && one.Asked == facts.Asked) || (one.Asker == facts.Asked && one.Asked == facts.Asker)) ? MeetingsProblems.AlreadyRequested().At(nameof(MeetingFacts.Asked))
            : rules?.MostPerOrganisation is { } most && open.Count(one => one.Asker == facts.Asker || one.Asked == facts.Asker) >= most ? MeetingsProblems.TooMany(most).At(nameof(MeetingFacts.Asker))
            : null;
    }
}
