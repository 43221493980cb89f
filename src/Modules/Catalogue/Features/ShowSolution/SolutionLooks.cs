using Musubi.Catalogue.Model;
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

    public static Tone Tone(this EvidenceLevel level) => level switch
    {
        EvidenceLevel.Verified => WebKit.Tone.Success,
        EvidenceLevel.Measured => WebKit.Tone.Accent,
        EvidenceLevel.Documented => WebKit.Tone.Info,
        _ => WebKit.Tone.Neutral,
    };

    /// <summary>Null: nothing need be said about it.</summary>
    public static Tone? Tone(this ReviewState state) => state switch
    {
        ReviewState.Lapsed => WebKit.Tone.Warning,
        ReviewState.Due => WebKit.Tone.Info,
        _ => null,
    };
}
