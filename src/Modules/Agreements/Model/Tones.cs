using Musubi.WebKit;

namespace Musubi.Agreements.Model;

/// <summary>The tones of states' badges.</summary>
internal static class Tones
{
    public static Tone Tone(this AgreementState state) => state switch
    {
        AgreementState.InForce => WebKit.Tone.Success,
        AgreementState.Signed => WebKit.Tone.Accent,
        AgreementState.Draft or AgreementState.Negotiated => WebKit.Tone.Info,
        AgreementState.Lapsed => WebKit.Tone.Warning,
        _ => WebKit.Tone.Neutral,
    };

    public static Tone Tone(this ConsortiumState state) => state switch
    {
        ConsortiumState.Formed => WebKit.Tone.Success,
        ConsortiumState.Forming => WebKit.Tone.Info,
        _ => WebKit.Tone.Neutral,
    };

    public static Tone Tone(this MemberState state) => state switch
    {
        MemberState.Accepted => WebKit.Tone.Success,
        MemberState.Invited => WebKit.Tone.Info,
        _ => WebKit.Tone.Neutral,
    };
}
