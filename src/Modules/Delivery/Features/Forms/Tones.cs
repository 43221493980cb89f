using Musubi.WebKit;

namespace Musubi.Delivery.Features.Forms;

/// <summary>Tones of badges.</summary>
internal static class Tones
{
    public static Tone Tone(this PlanState state) => state switch
    {
        PlanState.Running or PlanState.Agreed => WebKit.Tone.Info,
        PlanState.Finished => WebKit.Tone.Success,
        PlanState.Stopped => WebKit.Tone.Warning,
        _ => WebKit.Tone.Neutral,
    };

    public static Tone Tone(this MilestoneState state) => state switch
    {
        MilestoneState.Reached => WebKit.Tone.Success,
        MilestoneState.Missed => WebKit.Tone.Error,
        MilestoneState.Dropped => WebKit.Tone.Neutral,
        _ => WebKit.Tone.Info,
    };
}
