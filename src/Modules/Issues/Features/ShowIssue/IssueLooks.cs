using Musubi.WebKit;

namespace Musubi.Issues.Features.ShowIssue;

/// <summary>How issues look.</summary>
internal static class IssueLooks
{
    public static Tone Tone(this IssueState state) => state switch
    {
        IssueState.Open => WebKit.Tone.Accent,
        IssueState.Solved => WebKit.Tone.Success,
        IssueState.SentBack => WebKit.Tone.Warning,
        IssueState.Draft or IssueState.Submitted => WebKit.Tone.Info,
        _ => WebKit.Tone.Neutral,
    };
}
