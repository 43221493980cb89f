using Microsoft.AspNetCore.Html;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.WebKit;

/// <summary>The stages of the thread, in order.</summary>
[Worded]
public enum ThreadStage
{
    /// <summary>A city was heard.</summary>
    Hearing,

    /// <summary>A local issue was written down.</summary>
    Issue,

    /// <summary>A partner fits.</summary>
    Match,

    /// <summary>Both met.</summary>
    Meeting,

    /// <summary>Both agreed.</summary>
    Agreement,

    /// <summary>Money was granted.</summary>
    Grant,

    /// <summary>The work is done.</summary>
    Delivery,

    /// <summary>What came of it is measured.</summary>
    Result,

    /// <summary>It is written down for others.</summary>
    Practice,

    /// <summary>Another city does the same.</summary>
    Replication,
}

/// <summary>Where a stage stands.</summary>
[Worded]
public enum ThreadState
{
    /// <summary>Still to come.</summary>
    Next,

    /// <summary>Being done now.</summary>
    Current,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Not needed for this one.</summary>
    Skipped,
}

/// <summary>A stage of one thread.</summary>
/// <param name="Stage">Which.</param>
/// <param name="State">How far.</param>
/// <param name="Href">What came of it; null when there is nothing to open.</param>
/// <param name="Note">A few words below: a date, a number.</param>
public sealed record ThreadStep(ThreadStage Stage, ThreadState State, string? Href = null, string? Note = null);

/// <summary>Where one thing stands on the thread, whose turn it is and since when.</summary>
/// <param name="Steps">In order of the thread; stages left out count as still to come.</param>
/// <param name="Turn">Whose turn it is, in the reader's words; null when nobody is waited for.</param>
/// <param name="Since">Since when.</param>
/// <param name="Today">The day on which the page is shown, to count the days of waiting; null: not counted.</param>
/// <param name="ActionHref">Where the one whose turn it is goes on; null for every other reader.</param>
/// <param name="Action">What is to be done there.</param>
public sealed record ThreadBar(
    IReadOnlyList<ThreadStep> Steps, IHtmlContent? Turn = null, LocalDate? Since = null, LocalDate? Today = null, string? ActionHref = null, string? Action = null)
{
    /// <summary>Every stage, those left out as still to come.</summary>
    public IReadOnlyList<ThreadStep> AllSteps =>
        [.. Enum.GetValues<ThreadStage>().Select(stage => Steps.FirstOrDefault(step => step.Stage == stage) ?? new(stage, ThreadState.Next))];

    /// <summary>Days of waiting; null when not known.</summary>
    public int? DaysWaiting => Since is { } since && Today is { } today && today >= since ? NodaTime.Period.DaysBetween(since, today) : null;
}
