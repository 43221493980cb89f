using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Directory.Model;

/// <summary>A place as one programme keeps it; others see it once it is published.</summary>
/// <remarks>What is said about it is one document. The columns beside it repeat what lists filter and sort by.</remarks>
internal sealed class Place : ProgrammeContent, ISearchable, IEntry<Place>
{
    public Place(PlaceId id, ProgrammeId programme, Key key, PlaceFacts facts)
        : this(id, programme, key) => Describe(facts);

    private Place(PlaceId id, ProgrammeId programme, Key key)
        : base(programme) => (Id, Key) = (id, key);

    public static DirectoryPart Part => DirectoryPart.Places;

    public PlaceId Id { get; private set; }

    /// <summary>The same in every file; never changed.</summary>
    public Key Key { get; private set; }

    public PlaceFacts Facts { get; private set; } = null!;

    [Unrecorded]
    public PlaceKind Kind { get; private set; }

    [Unrecorded]
    public LocalizedText Name { get; private set; } = null!;

    [Unrecorded]
    public PlaceId? Parent { get; private set; }

    Guid IEntry<Place>.RawId => Id.Value;

    public static IQueryable<Place> ById(IQueryable<Place> places, Guid id) => places.Where(place => place.Id == new PlaceId(id));

    public void Describe(PlaceFacts facts) => (Facts, Kind, Name, Parent) = (facts, facts.Kind, facts.Name, facts.Parent);

    public (string Text, Language Language) NameFor(Language reader) => Name.For(reader);

    public IEnumerable<string?> SearchWords() => [.. Name.Wordings(), Key.Stored, .. Facts.Codes.Select(code => code.Code.Value)];
}
