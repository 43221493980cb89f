using Musubi.Foundation;
using NodaTime;

namespace Musubi.Directory.Model;

/// <summary>A place as one programme keeps it; others see it once it is published.</summary>
internal sealed class Place : ProgrammeContent, ISearchable
{
    public Place(PlaceId id, ProgrammeId programme, Key key, PlaceFacts facts)
        : this(id, programme, key) => Describe(facts);

    private Place(PlaceId id, ProgrammeId programme, Key key)
        : base(programme) => (Id, Key) = (id, key);

    public PlaceId Id { get; private set; }

    /// <summary>The same in every file; never changed.</summary>
    public Key Key { get; private set; }

    public PlaceKind Kind { get; private set; }

    public LocalizedText Name { get; private set; } = null!;

    public PlaceId? Parent { get; private set; }

    public IReadOnlyList<PlaceCode> Codes { get; private set; } = [];

    public DateTimeZone? TimeZone { get; private set; }

    public Coordinates? Coordinates { get; private set; }

    public IReadOnlyList<ProfileFigure> Profile { get; private set; } = [];

    public PlaceFacts Facts => new()
    {
        Kind = Kind,
        Name = Name,
        Parent = Parent,
        Codes = Codes,
        TimeZone = TimeZone,
        Coordinates = Coordinates,
        Profile = Profile,
    };

    public void Describe(PlaceFacts facts)
    {
        Kind = facts.Kind;
        Name = facts.Name;
        Parent = facts.Parent;
        Codes = facts.Codes;
        TimeZone = facts.TimeZone;
        Coordinates = facts.Coordinates;
        Profile = facts.Profile;
    }

    public IEnumerable<string?> SearchWords() => [.. Name.Wordings(), Key.Stored, .. Codes.Select(code => code.Code.Value)];
}
