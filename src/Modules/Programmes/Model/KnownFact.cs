using Musubi.Directory;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Programmes.Model;

/// <summary>Something known about the programme that belongs to a stage of the thread which no module keeps yet.</summary>
internal sealed class KnownFact : ProgrammeContent, ISearchable
{
    public KnownFact(KnownFactId id, ProgrammeId programme, Key key, FactStatement statement)
        : this(id, programme, key) => State(statement);

    private KnownFact(KnownFactId id, ProgrammeId programme, Key key)
        : base(programme) => (Id, Key) = (id, key);

    public KnownFactId Id { get; private set; }

    /// <summary>Unique within the programme; given once.</summary>
    public Key Key { get; private set; }

    public FactStage Stage { get; private set; }

    public LocalizedText Text { get; private set; } = null!;

    public When? When { get; private set; }

    /// <summary>The day by which lists sort; follows <see cref="When"/>.</summary>
    public LocalDate? OccursOn { get; private set; }

    /// <summary>Place in the programme's own order of facts, from 0.</summary>
    public int Position { get; set; }

    public EditionId? Edition { get; private set; }

    public IReadOnlyList<PlaceId> Places { get; private set; } = [];

    public IReadOnlyList<OrganisationId> Organisations { get; private set; } = [];

    public IReadOnlyList<PersonId> People { get; private set; } = [];

    public LocalizedText? Source { get; private set; }

    public FactStatement Statement => new()
    {
        Stage = Stage,
        Text = Text,
        When = When,
        Edition = Edition,
        Places = Places,
        Organisations = Organisations,
        People = People,
        Source = Source,
    };

    /// <summary>Everyone the fact concerns.</summary>
    public IEnumerable<Member> Concerned() => Statement.Concerned();

    public void State(FactStatement statement)
    {
        (Stage, Text, When, OccursOn) = (statement.Stage, statement.Text, statement.When, statement.When?.SortDay);
        (Edition, Source) = (statement.Edition, statement.Source);
        (Places, Organisations, People) = (statement.Places, statement.Organisations, statement.People);
    }

    public IEnumerable<string?> SearchWords() => [Key.Stored, .. Text.Wordings()];
}
