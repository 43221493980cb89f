using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Issues.Features.ReopenIssue;

internal sealed record ReopenIssueCommand(ProgrammeId Programme, Key Issue, LocalizedText Reason, Actor By);

internal sealed class ReopenIssueHandler(MusubiDb db, Rooms rooms, Threads threads)
{
    public async Task<Result<Done>> HandleAsync(ReopenIssueCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Issue>(command.Programme, command.Issue, command.By, cancel)).Succeeded(out var issue, out var problem))
        {
            return problem;
        }

        var other = issue.MergedInto is { } into ? await db.Set<Issue>().SingleOrDefaultAsync(one => one.Id == into, cancel) : null;
        if (issue.Reopen(other, command.Reason, db.Now) is { } refusal)
        {
            return refusal;
        }

        if (other is not null)
        {
            await threads.UntieAsync(issue.Trace, other.Trace, cancel);
        }

        return await db.SaveAsync(new Act(command.By, "issues.reopen-issue"), cancel);
    }
}
