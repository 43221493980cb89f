namespace Musubi.Indicators;

/// <summary>Where a series stands. Every figure is in its <see cref="Steps"/>, so that it can be worked out by hand.</summary>
/// <param name="Latest">The latest reading; null: there is none, and nothing else is known.</param>
public sealed record Outcome(Measure? Latest)
{
    /// <summary>The latest value less the baseline; null without a baseline.</summary>
    public decimal? Change { get; init; }

    /// <summary>The change as a share of the baseline's size: -0.25 is a quarter less. Null also for a baseline of 0, of which there is no share.</summary>
    public decimal? ChangeShare { get; init; }

    /// <summary>What the change means; null without a baseline.</summary>
    public Course? Course { get; init; }

    /// <summary>What is missing to the target, in the unit, never negative; 0 when it is reached; null without a target.</summary>
    public decimal? Distance { get; init; }

    /// <summary>The part of the way from baseline to target that is done: 1 is all of it, less than 0 is away from it. Null when both are equal or one is missing.</summary>
    public decimal? Done { get; init; }

    /// <summary>True when the latest value is at the target or better; null without a target.</summary>
    public bool? IsReached { get; init; }

    /// <summary>How the figures came about, in the order in which they were worked out.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];
}

/// <summary>What a change means.</summary>
public enum Course
{
    /// <summary>Better than the baseline.</summary>
    Better = 1,

    /// <summary>As the baseline.</summary>
    Same = 2,

    /// <summary>Worse than the baseline.</summary>
    Worse = 3,
}

/// <summary>One line of reckoning.</summary>
/// <param name="Kind">What is reckoned.</param>
/// <param name="Left">The first number.</param>
/// <param name="Right">The second number.</param>
/// <param name="Result">What comes out.</param>
public sealed record Step(StepKind Kind, decimal Left, decimal Right, decimal Result);

/// <summary>What a line reckons.</summary>
public enum StepKind
{
    /// <summary>Latest value − baseline = change.</summary>
    Change = 1,

    /// <summary>Change ÷ size of the baseline = share.</summary>
    ChangeShare = 2,

    /// <summary>The larger − the smaller of target and latest value = distance.</summary>
    Distance = 3,

    /// <summary>Change ÷ (target − baseline) = part of the way.</summary>
    Done = 4,
}
