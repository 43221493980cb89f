using Musubi.Foundation;

namespace Musubi.Issues;

/// <summary>Where a local issue stands.</summary>
[Worded]
public enum IssueState
{
    /// <summary>Being written; only its owner and the secretariat see it.</summary>
    Draft = 1,

    /// <summary>Waits for triage by the secretariat.</summary>
    Submitted = 2,

    /// <summary>The owner is asked to mend it.</summary>
    SentBack = 3,

    /// <summary>Known already: another issue stands for it.</summary>
    Merged = 4,

    /// <summary>Accepted: partners are sought.</summary>
    Open = 5,

    /// <summary>No longer a problem.</summary>
    Solved = 6,

    /// <summary>Given up or no longer pursued.</summary>
    Closed = 7,
}
