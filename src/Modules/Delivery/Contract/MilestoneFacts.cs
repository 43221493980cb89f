using Musubi.Directory;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Delivery;

/// <summary>All that is said about a milestone; a form or a file describes the milestone with it.</summary>
public sealed record MilestoneFacts
{
    /// <summary>What is to be reached.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Who sees to it.</summary>
    public required OrganisationId Owner { get; init; }

    /// <summary>The day by which it is to be reached.</summary>
    public required LocalDate Due { get; init; }

    /// <summary>The workstream of its plan; null when it belongs to none.</summary>
    public Key? Workstream { get; init; }

    /// <summary>Milestones of the same plan that come first.</summary>
    public IReadOnlyList<MilestoneId> DependsOn { get; init; } = [];
}
