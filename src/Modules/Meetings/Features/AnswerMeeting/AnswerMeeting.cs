using Musubi.Foundation;
using Musubi.Matching;
using Musubi.Meetings.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Meetings.Features.AnswerMeeting;

internal sealed record AnswerMeetingCommand(ProgrammeId Programme, Key Meeting, MeetingAct Act, LocalizedText? Reason, Actor By);

internal sealed class AnswerMeetingHandler(MusubiDb db, Rooms rooms, MatchesLookup matches)
{
    public async Task<Result<Done>> HandleAsync(AnswerMeetingCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Meeting>(command.Programme, command.Meeting, command.By, cancel)).Succeeded(out var item, out var problem))
        {
            return problem;
        }

        if (command.Act is MeetingAct.Accept && (await matches.ApartAsync(command.Programme, cancel)).Refusal(item.Asker, item.Asked) is { } apart)
        {
            return apart;
        }

        if (!item.Do(command.Act, command.Reason, command.By, db.Now.InUtc().Date, db.Now).Succeeded(out _, out problem))
        {
            return problem;
        }

        var act = command.Act switch
        {
            MeetingAct.Accept => "meetings.accept-meeting",
            MeetingAct.Decline => "meetings.decline-meeting",
            MeetingAct.Hold => "meetings.hold-meeting",
            MeetingAct.NoShow => "meetings.miss-meeting",
            MeetingAct.Release => "meetings.release-meeting",
            _ => "meetings.withdraw-meeting",
        };
        return await db.SaveAsync(new Act(command.By, act), cancel);
    }
}
