using Musubi.WebKit;

namespace Musubi.Grants.Model;

/// <summary>The tones of states' badges.</summary>
internal static class Tones
{
    public static Tone Tone(this CallState state) => state switch
    {
        CallState.Open => WebKit.Tone.Success,
        CallState.Announced => WebKit.Tone.Accent,
        CallState.Draft => WebKit.Tone.Info,
        _ => WebKit.Tone.Neutral,
    };

    public static Tone Tone(this ApplicationState state) => state switch
    {
        ApplicationState.Awarded => WebKit.Tone.Success,
        ApplicationState.Submitted or ApplicationState.Assessed => WebKit.Tone.Accent,
        ApplicationState.Draft => WebKit.Tone.Info,
        _ => WebKit.Tone.Neutral,
    };

    public static Tone Tone(this AwardState state) => state switch
    {
        AwardState.Confirmed => WebKit.Tone.Success,
        AwardState.Proposed => WebKit.Tone.Info,
        _ => WebKit.Tone.Neutral,
    };

    public static Tone Tone(this ClaimState state) => state switch
    {
        ClaimState.Paid or ClaimState.Approved => WebKit.Tone.Success,
        ClaimState.SentBack => WebKit.Tone.Warning,
        ClaimState.Draft => WebKit.Tone.Info,
        _ => WebKit.Tone.Accent,
    };
}
