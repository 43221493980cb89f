using Musubi.Foundation;

namespace Musubi.Directory.Model;

/// <summary>An organisation as one programme keeps it; others see it once it is published.</summary>
internal sealed class Organisation : ProgrammeContent, ISearchable
{
    public Organisation(OrganisationId id, ProgrammeId programme, Key key, OrganisationFacts facts)
        : this(id, programme, key) => Describe(facts);

    private Organisation(OrganisationId id, ProgrammeId programme, Key key)
        : base(programme) => (Id, Key) = (id, key);

    public OrganisationId Id { get; private set; }

    /// <summary>The same in every file; never changed.</summary>
    public Key Key { get; private set; }

    public OrganisationKind Kind { get; private set; }

    public LocalizedText Name { get; private set; } = null!;

    public PlaceId? Place { get; private set; }

    public OrganisationId? Parent { get; private set; }

    public Website? Website { get; private set; }

    public IReadOnlyList<Identifier> Identifiers { get; private set; } = [];

    public OrganisationSize? Size { get; private set; }

    public OrganisationFacts Facts => new()
    {
        Kind = Kind,
        Name = Name,
        Place = Place,
        Parent = Parent,
        Website = Website,
        Identifiers = Identifiers,
        Size = Size,
    };

    public void Describe(OrganisationFacts facts)
    {
        Kind = facts.Kind;
        Name = facts.Name;
        Place = facts.Place;
        Parent = facts.Parent;
        Website = facts.Website;
        Identifiers = facts.Identifiers;
        Size = facts.Size;
    }

    public IEnumerable<string?> SearchWords() =>
        [.. Name.Wordings(), Key.Stored, Website?.Server, .. Identifiers.Select(identifier => identifier.Value)];
}
