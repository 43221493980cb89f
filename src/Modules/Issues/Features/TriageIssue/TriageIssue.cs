using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Issues.Features.TriageIssue;

internal sealed record TriageIssueCommand(ProgrammeId Programme, Key Issue, Triage Triage, Actor By);

internal sealed class TriageIssueHandler(MusubiDb db, Rooms rooms, Threads threads)
{
    public async Task<Result<Done>> HandleAsync(TriageIssueCommand command, CancellationToken cancel)
    {
        var (programme, by, triage) = (command.Programme, command.By, command.Triage);
        if (!(await rooms.OpenAsync(programme, by, [Role.Secretariat], cancel)).Succeeded(out _, out var problem)
            || !(await rooms.TakeAsync<Issue>(programme, command.Issue, by, cancel)).Succeeded(out var issue, out problem))
        {
            return problem;
        }

        switch (triage.Outcome)
        {
            case TriageOutcome.Accept:
                return (issue.Accept(db.Now) ?? issue.Revisit(triage.RevisitOn, db.Now)) is { } closed ? closed : await db.SaveAsync(new Act(by, "issues.accept-issue"), cancel);
            case TriageOutcome.SendBack:
                return (issue.SendBack(triage.Reason!, db.Now) ?? issue.Revisit(triage.RevisitOn, db.Now)) is { } unsent ? unsent : await db.SaveAsync(new Act(by, "issues.send-back-issue"), cancel);
            case TriageOutcome.Defer:
                return issue.Defer(triage.RevisitOn!.Value, triage.Reason!, db.Now) is { } early ? early : await db.SaveAsync(new Act(by, "issues.defer-issue"), cancel);
            default:
                var other = await db.Set<Issue>().SingleOrDefaultAsync(one => one.Id == triage.Into && one.Programme == programme && one.State == IssueState.Open && one.ArchivedAt == null, cancel);
                if (other is null)
                {
                    return IssuesProblems.CannotStandFor().At(nameof(triage.Into));
                }

                if (issue.MergeInto(other, triage.Reason, db.Now) is { } apart)
                {
                    return apart;
                }

                await threads.TieAsync(programme, issue.Trace, other.Trace, cancel);
                return await db.SaveAsync(new Act(by, "issues.merge-issue"), cancel);
        }
    }
}
