using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Matching.Features.RankSolutions;

/// <summary>One thing beside the texts that speaks for a pair or against it.</summary>
/// <param name="Kind">What was looked at.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Told">Why, in the reader's language.</param>
internal sealed record Signal(SignalKind Kind, Verdict Verdict, string Told);

/// <summary>What is looked at beside the texts.</summary>
[Worded]
internal enum SignalKind
{
    /// <summary>Whether the solution gives what the issue asks for.</summary>
    Support = 1,

    /// <summary>How far the solution is.</summary>
    Maturity = 2,

    /// <summary>Whether both can work in one language.</summary>
    Languages = 3,

    /// <summary>Whether it is in use where things are alike.</summary>
    Place = 4,

    /// <summary>How well what it says is proven.</summary>
    Evidence = 5,
}

/// <summary>What a signal says.</summary>
[Worded]
internal enum Verdict
{
    /// <summary>It speaks for the pair.</summary>
    For = 1,

    /// <summary>It speaks for the pair in part.</summary>
    Partly = 2,

    /// <summary>It speaks against the pair.</summary>
    Against = 3,

    /// <summary>Nobody has said.</summary>
    Unknown = 4,
}

/// <summary>How verdicts look.</summary>
internal static class VerdictLooks
{
    public static Tone Tone(this Verdict verdict) => verdict switch
    {
        Verdict.For => WebKit.Tone.Success,
        Verdict.Partly => WebKit.Tone.Info,
        Verdict.Against => WebKit.Tone.Warning,
        _ => WebKit.Tone.Neutral,
    };
}
