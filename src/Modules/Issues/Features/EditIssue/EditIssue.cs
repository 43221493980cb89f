using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Issues.Features.EditIssue;

// Seen: The version that the reader's form carried.
internal sealed record EditIssueCommand(ProgrammeId Programme, Key Issue, int Seen, IssueFacts Facts, bool IsIllustrative, string? Why, Actor By);

internal sealed class EditIssueHandler(MusubiDb db, Rooms rooms, IssueOwners owners)
{
    public async Task<Result<Done>> HandleAsync(EditIssueCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Issue>(command.Programme, command.Issue, command.By, cancel)).Succeeded(out var issue, out var problem))
        {
            return problem;
        }

        if (await owners.RefusalAsync(command.By, command.Programme, command.Facts, issue.Facts, cancel) is { } refusal)
        {
            return refusal;
        }

        db.Expect(issue, command.Seen);
        issue.Describe(command.Facts);
        issue.IsIllustrative = command.IsIllustrative;
        return await db.SaveAsync(new Act(command.By, "issues.edit-issue", command.Why), cancel);
    }
}
