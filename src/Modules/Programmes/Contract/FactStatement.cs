using Musubi.Directory;
using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>All that a known fact says; a form or a file states the fact with it.</summary>
public sealed record FactStatement
{
    /// <summary>The stage of the thread to which it belongs.</summary>
    public required FactStage Stage { get; init; }

    /// <summary>The fact in one or two sentences.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>When; null where no date is stated.</summary>
    public When? When { get; init; }

    /// <summary>The edition to which it belongs; null: the programme as a whole.</summary>
    public EditionId? Edition { get; init; }

    /// <summary>Places concerned.</summary>
    public IReadOnlyList<PlaceId> Places { get; init; } = [];

    /// <summary>Organisations concerned.</summary>
    public IReadOnlyList<OrganisationId> Organisations { get; init; } = [];

    /// <summary>People concerned.</summary>
    public IReadOnlyList<PersonId> People { get; init; } = [];

    /// <summary>Where this is known from.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>Everyone the fact concerns.</summary>
    internal IEnumerable<Member> Concerned() =>
        [.. Places.Select(place => (Member)place), .. Organisations.Select(organisation => (Member)organisation), .. People.Select(person => (Member)person)];
}
