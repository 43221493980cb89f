using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Issues.Features.TriageIssue;

/// <summary>The form in which the secretariat says what becomes of a new issue.</summary>
internal sealed class TriageInput
{
    [Required]
    public TriageOutcome? Outcome { get; set; }

    /// <summary>The issue that stands for this one, when it is known already.</summary>
    public Guid? Into { get; set; }

    [StringLength(2000)]
    public string? Reason { get; set; }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public Triage? Read(FormReading reading, Language writer)
    {
        var reason = string.IsNullOrWhiteSpace(Reason) ? null : new LocalizedText(writer, Reason);
        if (Outcome is TriageOutcome.SendBack && reason is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), nameof(Reason));
        }

        if (Outcome is TriageOutcome.Merge && Into is null)
        {
            reading.Refuse(Problem.Invalid("form.choose"), nameof(Into));
        }

        return Outcome is { } outcome && reading.Problems.Count == 0 ? new(outcome, Into is { } into ? new IssueId(into) : null, reason) : null;
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
}

/// <summary>The secretariat's first look at a new issue.</summary>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Into">The issue that stands for it.</param>
/// <param name="Reason">Why.</param>
internal sealed record Triage(TriageOutcome Outcome, IssueId? Into, LocalizedText? Reason);
