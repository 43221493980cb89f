using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Catalogue;

/// <summary>What other modules show of a solution, and what they compare it by.</summary>
/// <param name="Id">The solution.</param>
/// <param name="Programme">Its programme.</param>
/// <param name="Key">Its key in addresses and files.</param>
/// <param name="Title">The solution in a few words.</param>
/// <param name="Organisation">Who offers it.</param>
/// <param name="Maturity">How far it is.</param>
public sealed record SolutionFace(SolutionId Id, ProgrammeId Programme, Key Key, LocalizedText Title, OrganisationId Organisation, Maturity Maturity)
{
    /// <summary>The programme's topics with which it deals.</summary>
    public IReadOnlyList<TopicId> Topics { get; init; } = [];

    /// <summary>Languages in which its provider can work.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [];

    /// <summary>What it gives.</summary>
    public IReadOnlyList<SupportKind> Support { get; init; } = [];

    /// <summary>Where it is in use.</summary>
    public IReadOnlyList<PlaceId> Places { get; init; } = [];

    /// <summary>How well the best proven of it is proven.</summary>
    public EvidenceLevel EvidenceLevel { get; init; } = EvidenceLevel.Claimed;

    /// <summary>Everything that it says, title first, each text in all its languages: to be compared with what issues say.</summary>
    public IReadOnlyList<LocalizedText> Texts { get; init; } = [];

    /// <summary>The last day on which what it says counts as current.</summary>
    public required LocalDate ReviewedUntil { get; init; }

    /// <summary>True when its provider released it: everyone may read it as soon as the programme is public.</summary>
    public bool IsReleased { get; init; }

    /// <summary>True when everyone may read it now.</summary>
    public bool IsPublished { get; init; }

    /// <summary>True when it was added to complete an example.</summary>
    public bool IsIllustrative { get; init; }

    /// <summary>How other things point to it.</summary>
    public Trace Trace => new(CatalogueTraces.Solution, Id.Value);
}
