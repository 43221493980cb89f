using Musubi.Foundation;

namespace Musubi.Delivery;

/// <summary>All that a progress report says.</summary>
public sealed record ProgressFacts
{
    /// <summary>The days on which it reports.</summary>
    public required Foundation.Period Period { get; init; }

    /// <summary>What was done.</summary>
    public required LocalizedText Achieved { get; init; }

    /// <summary>What slipped, and why.</summary>
    public LocalizedText? Slipped { get; init; }

    /// <summary>What comes next.</summary>
    public LocalizedText? NextSteps { get; init; }
}
