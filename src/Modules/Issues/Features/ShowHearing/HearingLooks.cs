using Musubi.Issues.Model;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Issues.Features.ShowHearing;

/// <summary>How hearings look.</summary>
internal static class HearingLooks
{
    public static Tone Tone(this HearingState state) => state switch
    {
        HearingState.Planned => WebKit.Tone.Info,
        HearingState.Held => WebKit.Tone.Success,
        _ => WebKit.Tone.Neutral,
    };

    /// <summary>Day and time, with the zone of the edition where one is known.</summary>
    public static string When(this Hearing hearing, DateTimeZone? zone, Formats formats) =>
        hearing.Time is not { } time ? formats.Date(hearing.Day)
        : zone is null ? formats.Moment(hearing.Day + time)
        : formats.Moment((hearing.Day + time).InZoneLeniently(zone));
}
