using Musubi.WebKit;

namespace Musubi.Practices.Features.Forms;

/// <summary>Tones of badges.</summary>
internal static class Tones
{
    public static Tone Tone(this ReplicationState state) => state switch
    {
        ReplicationState.Running => WebKit.Tone.Info,
        ReplicationState.Succeeded => WebKit.Tone.Success,
        ReplicationState.Partly => WebKit.Tone.Accent,
        ReplicationState.Failed or ReplicationState.Stopped => WebKit.Tone.Warning,
        _ => WebKit.Tone.Neutral,
    };

    public static Tone Tone(this EvidenceLevel level) => level >= EvidenceLevel.Measured ? WebKit.Tone.Success : WebKit.Tone.Neutral;
}
