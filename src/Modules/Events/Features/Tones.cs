using Musubi.WebKit;

namespace Musubi.Events.Features;

/// <summary>The tones in which states are shown; the word beside says the same.</summary>
internal static class Tones
{
    public static Tone Tone(this EventState state) => state switch
    {
        EventState.Announced => WebKit.Tone.Accent,
        EventState.Held => WebKit.Tone.Success,
        EventState.Cancelled => WebKit.Tone.Warning,
        _ => WebKit.Tone.Info,
    };

    public static Tone Tone(this DelegationState state) => state switch
    {
        DelegationState.Travelling => WebKit.Tone.Accent,
        DelegationState.Returned => WebKit.Tone.Success,
        _ => WebKit.Tone.Info,
    };

    public static Tone Tone(this RegistrationState state) => state switch
    {
        RegistrationState.Confirmed => WebKit.Tone.Success,
        RegistrationState.Waiting => WebKit.Tone.Warning,
        RegistrationState.Cancelled => WebKit.Tone.Neutral,
        _ => WebKit.Tone.Info,
    };
}
