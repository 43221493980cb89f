using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Issues.Features.TriageIssue;

/// <summary>The form in which the secretariat says what becomes of a new issue.</summary>
internal sealed class TriageInput
{
    [Required]
    public TriageOutcome? Outcome { get; set; }

    /// <summary>The issue that stands for this one, when it is known already.</summary>
    public Guid? Into { get; set; }

    /// <summary>The day on which it is looked at again; needed when it is deferred.</summary>
    public LocalDate? RevisitOn { get; set; }

    [StringLength(2000)]
    public string? Reason { get; set; }

    /// <summary>Fills in, as the button of a similar issue says, that it is to stand for this one: "into:0192…".</summary>
    public void Act(string act)
    {
        if (act.Split(':') is ["into", var id] && Guid.TryParse(id, out var into))
        {
            (Outcome, Into) = (TriageOutcome.Merge, into);
        }
    }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public Triage? Read(FormReading reading, Language writer)
    {
        var reason = string.IsNullOrWhiteSpace(Reason) ? null : new LocalizedText(writer, Reason);
        if (Outcome is TriageOutcome.SendBack or TriageOutcome.Defer && reason is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), nameof(Reason));
        }

        if (Outcome is TriageOutcome.Merge && Into is null)
        {
            reading.Refuse(Problem.Invalid("form.choose"), nameof(Into));
        }

        if (Outcome is TriageOutcome.Defer && RevisitOn is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), nameof(RevisitOn));
        }

        return Outcome is { } outcome && reading.Problems.Count == 0 ? new(outcome, Into is { } into ? new IssueId(into) : null, reason, RevisitOn) : null;
    }
}

/// <summary>What becomes of a new issue.</summary>
[Worded]
internal enum TriageOutcome
{
    /// <summary>Partners are sought.</summary>
    Accept = 1,

    /// <summary>Its owner is asked to mend it.</summary>
    SendBack = 2,

    /// <summary>Another issue stands for it.</summary>
    Merge = 3,

    /// <summary>It goes on waiting, until a day.</summary>
    Defer = 4,
}

/// <summary>The secretariat's first look at a new issue.</summary>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Into">The issue that stands for it.</param>
/// <param name="Reason">Why.</param>
/// <param name="RevisitOn">The day on which it is looked at again.</param>
internal sealed record Triage(TriageOutcome Outcome, IssueId? Into, LocalizedText? Reason, LocalDate? RevisitOn);
