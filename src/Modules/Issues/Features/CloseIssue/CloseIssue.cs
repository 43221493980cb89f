using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Issues.Features.CloseIssue;

internal sealed record CloseIssueCommand(ProgrammeId Programme, Key Issue, bool IsSolved, LocalizedText Reason, LocalDate? RevisitOn, Actor By);

internal sealed class CloseIssueHandler(MusubiDb db, Rooms rooms)
{
    public async Task<Result<Done>> HandleAsync(CloseIssueCommand command, CancellationToken cancel)
    {
        if (!(await rooms.TakeAsync<Issue>(command.Programme, command.Issue, command.By, cancel)).Succeeded(out var issue, out var problem))
        {
            return problem;
        }

        return (issue.End(command.IsSolved, command.Reason, db.Now) ?? issue.Revisit(command.RevisitOn, db.Now)) is { } refusal ? refusal : await db.SaveAsync(new Act(command.By, "issues.close-issue"), cancel);
    }
}

/// <summary>The form in which an issue is ended.</summary>
internal sealed class CloseInput
{
    [Required]
    public IssueEnd? End { get; set; }

    [Required]
    [StringLength(2000)]
    public string? Reason { get; set; }

    /// <summary>The day on which it is looked at again, if at all.</summary>
    public LocalDate? RevisitOn { get; set; }
}

/// <summary>How an issue ends.</summary>
[Worded]
internal enum IssueEnd
{
    /// <summary>It is no longer a problem.</summary>
    Solved = 1,

    /// <summary>It is no longer pursued.</summary>
    Closed = 2,
}
