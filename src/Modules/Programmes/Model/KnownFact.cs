using Musubi.Directory;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Programmes.Model;

/// <summary>Id of a known fact.</summary>
internal readonly record struct KnownFactId(Guid Value) : ITypedId<KnownFactId>
{
    public static KnownFactId From(Guid value) => new(value);

    public static KnownFactId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString("D");
}

/// <summary>Something known about the programme that belongs to a stage of the thread which no module keeps yet.</summary>
internal sealed class KnownFact(KnownFactId id, ProgrammeId programme, Key key) : ProgrammeContent(programme), ISearchable
{
    public KnownFactId Id { get; private set; } = id;

    /// <summary>Key, unique within the programme.</summary>
    public Key Key { get; private set; } = key;

    public required FactStage Stage { get; set; }

    /// <summary>The fact in one or two sentences.</summary>
    public required LocalizedText Text { get; set; }

    /// <summary>When; null where no date is stated.</summary>
    public When? When
    {
        get;
        set
        {
            field = value;
            OccursOn = value?.SortDay;
        }
    }

    /// <summary>The day by which lists sort; follows <see cref="When"/>.</summary>
    public LocalDate? OccursOn { get; private set; }

    /// <summary>Place in the programme's own order of facts, from 0.</summary>
    public int Position { get; set; }

    /// <summary>The edition to which it belongs; null: the programme as a whole.</summary>
    public EditionId? Edition { get; set; }

    public IReadOnlyList<PlaceId> Places { get; set; } = [];

    public IReadOnlyList<OrganisationId> Organisations { get; set; } = [];

    public IReadOnlyList<PersonId> People { get; set; } = [];

    /// <summary>Where this is known from.</summary>
    public LocalizedText? Source { get; set; }

    /// <inheritdoc/>
    public IEnumerable<string?> SearchWords() => [Key.Stored, .. Text.Wordings()];
}
