using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues.Features.EditIssue;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Issues.Features.AddIssue;

// Hearing: From which the issue comes; null when it was entered directly.
internal sealed record AddIssueCommand(ProgrammeId Programme, HearingId? Hearing, IssueFacts Facts, bool IsIllustrative, Actor By);

internal sealed class AddIssueHandler(MusubiDb db, Rooms rooms, IssueOwners owners, Threads threads)
{
    public async Task<Result<Issue>> HandleAsync(AddIssueCommand command, CancellationToken cancel)
    {
        if (!(await rooms.OpenAsync(command.Programme, command.By, [Role.Secretariat, Role.CityOfficer], cancel)).Succeeded(out var room, out var problem))
        {
            return problem;
        }

        if (await owners.RefusalAsync(command.By, room.Id, command.Facts, before: null, cancel) is { } refusal)
        {
            return refusal;
        }

        var key = await rooms.NewKeyAsync<Issue>(room.Id, command.Facts.Title, "issue", cancel);
        var issue = new Issue(IssueId.New(), room.Id, key, command.Facts, db.Now) { IsIllustrative = command.IsIllustrative };
        db.Add(issue);
        if (command.Hearing is { } from)
        {
            var hearing = await db.Set<Hearing>().AsNoTracking().SingleOrDefaultAsync(hearing => hearing.Id == from && hearing.Programme == room.Id, cancel);
            if (hearing?.MayReadNotes(command.By) is not true)
            {
                return ProgrammeProblems.UnknownContent();
            }

            await threads.TieAsync(room.Id, hearing.Trace, issue.Trace, cancel);
        }

        return (await db.SaveAsync(new Act(command.By, "issues.add-issue"), cancel)).Succeeded(out _, out problem) ? issue : problem;
    }
}
