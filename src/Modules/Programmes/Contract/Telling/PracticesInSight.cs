using Musubi.Directory;
using Musubi.Foundation;

namespace Musubi.Programmes;

/// <summary>A practice as earlier modules show it, which do not know that one.</summary>
/// <param name="Trace">The practice.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Href">Its page.</param>
/// <param name="Organisation">Who did it.</param>
public sealed record ToldPractice(Trace Trace, LocalizedText Title, string Href, OrganisationId Organisation)
{
    /// <summary>Where it was done; null: at no one place.</summary>
    public PlaceId? Place { get; init; }

    /// <summary>What was wrong and what was done, each text in all its languages: to be compared with what issues say.</summary>
    public IReadOnlyList<LocalizedText> Texts { get; init; } = [];

    /// <summary>True when it was added to complete an example.</summary>
    public bool IsIllustrative { get; init; }
}

/// <summary>The practices of all programmes that count as current, as far as the reader may see them. The module that keeps practices registers it.</summary>
public delegate Task<IReadOnlyList<ToldPractice>> PracticesInSight(CancellationToken cancel);
