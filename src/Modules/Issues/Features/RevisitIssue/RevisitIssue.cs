using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Issues.Features.RevisitIssue;

internal sealed record RevisitIssueCommand(ProgrammeId Programme, Key Issue, LocalDate? On, string? Why, Actor By);

internal sealed class RevisitIssueHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(RevisitIssueCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Issue>(command.Programme, command.Issue, command.By, cancel)).Succeeded(out var issue, out var problem))
        {
            return problem;
        }

        return issue.Revisit(command.On, db.Now) is { } refusal ? refusal : await db.SaveAsync(new Act(command.By, "issues.revisit-issue", command.Why), cancel);
    }
}

/// <summary>The form in which one says when an issue is looked at again.</summary>
internal sealed class RevisitInput
{
    public LocalDate? RevisitOn { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }
}
