using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Issues.Model;

/// <summary>All that is said about a local issue; a form or a file describes the issue with it.</summary>
internal sealed record IssueFacts
{
    public required LocalizedText Title { get; init; }

    /// <summary>Who owns it: a municipality, as a rule.</summary>
    public required OrganisationId Organisation { get; init; }

    public required PlaceId Place { get; init; }

    /// <summary>Two or three sentences, for lists and for whoever looks for issues.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>What the problem is, for whom, and what was tried.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>Who is better off once it is solved, and how many they are.</summary>
    public LocalizedText? Beneficiaries { get; init; }

    public IReadOnlyList<TopicId> Topics { get; init; } = [];

    public IssueUrgency? Urgency { get; init; }

    public LocalDate? WantedBy { get; init; }

    public IReadOnlyList<SupportWanted> Support { get; init; } = [];

    /// <summary>Quantities that are known: how many people, how much water, what it costs today.</summary>
    public LocalizedText? Figures { get; init; }

    /// <summary>What a solution has to respect.</summary>
    public LocalizedText? Constraints { get; init; }
}
