using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Catalogue.Model;

/// <summary>All that is said about a solution; a form or a file describes the solution with it.</summary>
internal sealed record SolutionFacts
{
    public required LocalizedText Title { get; init; }

    /// <summary>Who offers it.</summary>
    public required OrganisationId Organisation { get; init; }

    /// <summary>Two or three sentences, for lists.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>What it does and what it needs.</summary>
    public LocalizedText? Description { get; init; }

    public required Maturity Maturity { get; init; }

    public IReadOnlyList<TopicId> Topics { get; init; } = [];

    /// <summary>Languages in which the provider can work.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [];

    public IReadOnlyList<SupportKind> Support { get; init; } = [];

    /// <summary>Where it is in use.</summary>
    public IReadOnlyList<PlaceId> Places { get; init; } = [];

    /// <summary>What it costs, roughly, in words.</summary>
    public LocalizedText? Price { get; init; }

    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
