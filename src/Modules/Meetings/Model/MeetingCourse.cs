using Musubi.Foundation;
using NodaTime;

namespace Musubi.Meetings.Model;

/// <summary>What became of a request for a meeting, as a file states it.</summary>
/// <param name="State">How far it is.</param>
/// <param name="ExpiresOn">The last day for an answer.</param>
internal sealed record MeetingCourse(MeetingState State, LocalDate ExpiresOn)
{
    /// <summary>The day since when it is that far.</summary>
    public LocalDate? Since { get; init; }

    public LocalizedText? DeclineReason { get; init; }

    /// <summary>From 0.</summary>
    public int? Slot { get; init; }

    public string? Table { get; init; }

    public MeetingOutcome? AskerOutcome { get; init; }

    public MeetingOutcome? AskedOutcome { get; init; }

    /// <summary>True for a state which a meeting reaches at a table only.</summary>
    public static bool NeedsPlace(MeetingState state) => state is MeetingState.Scheduled or MeetingState.Held or MeetingState.Recorded or MeetingState.NoShow;
}
