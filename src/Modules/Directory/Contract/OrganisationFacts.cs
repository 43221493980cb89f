using Musubi.Directory.Model;
using Musubi.Foundation;

namespace Musubi.Directory;

/// <summary>All that is said about an organisation; a form or a file describes the organisation with it.</summary>
public sealed record OrganisationFacts
{
    /// <summary>What it is.</summary>
    public required OrganisationKind Kind { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What it does, in a sentence or two.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>Where it has its seat, as exactly as is known; often only the country.</summary>
    public PlaceId? Place { get; init; }

    /// <summary>The organisation to which it belongs.</summary>
    public OrganisationId? Parent { get; init; }

    /// <summary>Its website.</summary>
    public WebAddress? Website { get; init; }

    /// <summary>Its registered numbers, in the order in which they were given.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>Its size class.</summary>
    public OrganisationSize? Size { get; init; }

    /// <summary>What is wrong with the whole although every part is right. Fields: <c>Identifiers[1]</c>.</summary>
    public IEnumerable<Problem> Problems()
    {
        for (var at = 0; at < Identifiers.Count; at++)
        {
            if ((Identifiers[at].Scheme.Use & IdentifierUse.Organisation) == IdentifierUse.None)
            {
                yield return DirectoryProblems.CodeNotForOrganisations(Identifiers[at].Scheme).At($"Identifiers[{at}]");
            }

            if (Identifiers.Take(at).Contains(Identifiers[at]))
            {
                yield return DirectoryProblems.CodeTwice(Identifiers[at]).At($"Identifiers[{at}]");
            }
        }
    }
}
