using Musubi.Catalogue.Features.EditSolution;
using Musubi.Catalogue.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Catalogue.Features.ImportSolutions;

/// <summary>All that the rows of a table may name, read once.</summary>
internal sealed class SheetContext(Words words)
{
    public required Room Room { get; init; }

    /// <summary>The language in which the texts of the table are written.</summary>
    public required Language Language { get; init; }

    public required LocalDate Today { get; init; }

    public required SheetNames<OrganisationId> Organisations { get; init; }

    public required SheetNames<PlaceId> Places { get; init; }

    public required SheetNames<TopicId> Topics { get; init; }

    /// <summary>The programme's solutions that the writer may see, by key.</summary>
    public required IReadOnlyDictionary<Key, Solution> Known { get; init; }

    /// <summary>Every key that a solution of the programme has, seen or not.</summary>
    public required IReadOnlySet<Key> Taken { get; init; }

    public SheetNames<Maturity> Maturities { get; } = SheetNames.Of<Maturity>(words);

    public SheetNames<SupportKind> Support { get; } = SheetNames.Of<SupportKind>(words);

    public SheetNames<EvidenceKind> Kinds { get; } = SheetNames.Of<EvidenceKind>(words);

    public SheetNames<EvidenceLevel> Levels { get; } = SheetNames.Of<EvidenceLevel>(words);

    public SheetNames<Language> Languages { get; } = SheetNames.OfLanguages(words, WorkingLanguages.Usual);

    /// <summary>The only organisation for which the writer may offer; null when there are several or any.</summary>
    public OrganisationId? Own => !Room.IsSecretariat && Room.Reader.OrganisationsIn(Room.Id, Role.Partner) is [var own] ? own : null;

    public bool MayOfferFor(OrganisationId organisation) => Room.IsSecretariat || Room.Reader.ActsFor(Room.Id, organisation, Role.Partner);
}
