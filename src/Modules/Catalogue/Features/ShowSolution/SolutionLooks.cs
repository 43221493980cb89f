using Musubi.WebKit;

namespace Musubi.Catalogue.Features.ShowSolution;

/// <summary>How solutions look.</summary>
internal static class SolutionLooks
{
    public static Tone Tone(this Maturity maturity) => maturity switch
    {
        Maturity.InUse => WebKit.Tone.Success,
        Maturity.Pilot => WebKit.Tone.Accent,
        Maturity.Prototype => WebKit.Tone.Info,
        _ => WebKit.Tone.Neutral,
    };
}
