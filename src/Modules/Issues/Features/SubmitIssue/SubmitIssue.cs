using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Issues.Features.SubmitIssue;

internal sealed record SubmitIssueCommand(ProgrammeId Programme, Key Issue, string? Why, Actor By);

internal sealed class SubmitIssueHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(SubmitIssueCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Issue>(command.Programme, command.Issue, command.By, cancel)).Succeeded(out var issue, out var problem))
        {
            return problem;
        }

        return issue.Submit(db.Now) is { } refusal ? refusal : await db.SaveAsync(new Act(command.By, "issues.submit-issue", command.Why), cancel);
    }
}
