using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Matching.Model;

namespace Musubi.Matching.Features.RankSolutions;

/// <summary>What the reader asked of the list of solutions for an issue, as its address says it.</summary>
internal sealed class RankQuery
{
    /// <summary>How many are shown at first, and how many more each time.</summary>
    public const int Step = 20;

    /// <summary>So many at most: further down nobody reads, and nothing fits.</summary>
    public const int MostShown = 200;

    /// <summary>At least so far.</summary>
    public Maturity? Maturity { get; set; }

    /// <summary>Only those for which one thing beside the texts speaks.</summary>
    public SignalKind? Good { get; set; }

    /// <summary>Only those that were considered so.</summary>
    public DeskView? View { get; set; }

    /// <summary>Also those weaker than the programme suggests.</summary>
    public bool Weak { get; set; }

    /// <summary>How many are shown.</summary>
    public int Most { get; set; } = Step;

    /// <summary>How many are shown, within bounds.</summary>
    public int Shown => Math.Clamp(Most, Step, MostShown);

    /// <summary>True when something narrows the list.</summary>
    public bool IsNarrowed => Maturity is not null || Good is not null || View is not null || Weak;

    /// <summary>The address of the page with this question and another number.</summary>
    public string Link(string page, int most)
    {
        var parts = new (string Name, object? Value)[] { ("Maturity", Maturity), ("Good", Good), ("View", View), ("Weak", Weak ? "true" : null), ("Most", most) };
        return $"{page}?{string.Join('&', parts.Where(part => part.Value is not null).Select(part => FormattableString.Invariant($"{part.Name}={part.Value}")))}";
    }

    /// <summary>True for what the question leaves.</summary>
    /// <param name="card">A solution.</param>
    /// <param name="least">Strength below which the programme suggests nothing. What somebody decided about stays in sight.</param>
    public bool Keeps(RankedCard card, decimal least) =>
        (Weak || card.Candidate.Strength >= least || card.Considered is not null || card.Match is not null)
        && (Maturity is not { } lowest || card.Solution.Maturity >= lowest)
        && (Good is not { } kind || card.Signals.Any(signal => signal.Kind == kind && signal.Verdict is Verdict.For))
        && View switch
        {
            DeskView.Shortlisted => card.Considered?.Kind is ConsiderationKind.Shortlisted,
            DeskView.Later => card.Considered?.Kind is ConsiderationKind.Later,
            DeskView.RuledOut => card.Considered?.Kind is ConsiderationKind.RuledOut,
            DeskView.Open => card.Considered is null && card.Match is null,
            _ => card.Considered?.Kind is not ConsiderationKind.RuledOut,
        };
}

/// <summary>Which solutions the desk shows.</summary>
[Worded]
internal enum DeskView
{
    /// <summary>Those about which nothing was decided yet.</summary>
    Open = 1,

    /// <summary>Those worth a closer look.</summary>
    Shortlisted = 2,

    /// <summary>Those for later.</summary>
    Later = 3,

    /// <summary>Those out of the question.</summary>
    RuledOut = 4,
}
