using Musubi.WebKit;

namespace Musubi.Meetings.Features;

/// <summary>The tones in which states are shown; the word beside says the same.</summary>
internal static class Tones
{
    public static Tone Tone(this MeetingState state) => state switch
    {
        MeetingState.Accepted or MeetingState.Scheduled => WebKit.Tone.Accent,
        MeetingState.Held or MeetingState.Recorded => WebKit.Tone.Success,
        MeetingState.Declined or MeetingState.Expired or MeetingState.NoShow => WebKit.Tone.Warning,
        MeetingState.Withdrawn => WebKit.Tone.Neutral,
        _ => WebKit.Tone.Info,
    };
}
