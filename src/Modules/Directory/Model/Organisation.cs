using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory.Model;

/// <summary>An organisation as one programme keeps it; others see it once it is published.</summary>
/// <remarks>What is said about it is one document. The columns beside it repeat what lists filter and sort by.</remarks>
internal sealed class Organisation : ProgrammeContent, ISearchable, IEntry<Organisation>
{
    public Organisation(OrganisationId id, ProgrammeId programme, Key key, OrganisationFacts facts)
        : this(id, programme, key) => Describe(facts);

    private Organisation(OrganisationId id, ProgrammeId programme, Key key)
        : base(programme) => (Id, Key) = (id, key);

    public static DirectoryPart Part => DirectoryPart.Organisations;

    public OrganisationId Id { get; private set; }

    /// <summary>The same in every file; never changed.</summary>
    public Key Key { get; private set; }

    public OrganisationFacts Facts { get; private set; } = null!;

    [Unrecorded]
    public OrganisationKind Kind { get; private set; }

    [Unrecorded]
    public LocalizedText Name { get; private set; } = null!;

    [Unrecorded]
    public PlaceId? Place { get; private set; }

    [Unrecorded]
    public OrganisationId? Parent { get; private set; }

    Guid IEntry<Organisation>.RawId => Id.Value;

    public static IQueryable<Organisation> ById(IQueryable<Organisation> organisations, Guid id) =>
        organisations.Where(organisation => organisation.Id == new OrganisationId(id));

    public void Describe(OrganisationFacts facts) =>
        (Facts, Kind, Name, Place, Parent) = (facts, facts.Kind, facts.Name, facts.Place, facts.Parent);

    public (string Text, Language Language) NameFor(Language reader) => Name.For(reader);

    public IEnumerable<string?> SearchWords() =>
        [.. Name.Wordings(), Key.Stored, Facts.Website?.Server, .. Facts.Identifiers.Select(identifier => identifier.Value)];
}
