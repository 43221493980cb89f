using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Delivery;

/// <summary>All that is said about an action plan; a form or a file describes the plan with it.</summary>
public sealed record PlanFacts
{
    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Who answers for it.</summary>
    public required OrganisationId Responsible { get; init; }

    /// <summary>What it is for.</summary>
    public LocalizedText? Purpose { get; init; }

    /// <summary>From its first to its last day; null while that is open.</summary>
    public Foundation.Period? Period { get; init; }

    /// <summary>Its strands of work, in their order.</summary>
    public IReadOnlyList<Workstream> Workstreams { get; init; } = [];

    /// <summary>Who else takes part; each may report on milestones that it owns.</summary>
    public IReadOnlyList<OrganisationId> Participants { get; init; } = [];
}

/// <summary>A strand of work within a plan.</summary>
/// <param name="Key">Unique within the plan; stays when it is renamed.</param>
/// <param name="Name">What it is called.</param>
public sealed record Workstream(Key Key, LocalizedText Name) : ITold
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller) => [Name.For(teller.Text.Language).Text];
}
