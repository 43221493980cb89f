using Musubi.Directory;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Programmes.Model;

/// <summary>A cooperation programme: the tenant to which content belongs, and itself the first piece of that content.</summary>
internal sealed class Programme : ProgrammeContent, ISearchable
{
    public Programme(ProgrammeId id, Key key, ProgrammeFacts facts)
        : this(id, key) => Describe(facts);

    private Programme(ProgrammeId programme, Key key)
        : base(programme) => Key = key;

    /// <summary>Readable key in addresses and files; given once.</summary>
    public Key Key { get; private set; }

    public LocalizedText Name { get; private set; } = null!;

    public ProgrammeKind Kind { get; private set; }

    public LocalizedText Summary { get; private set; } = null!;

    public Accent Accent { get; private set; }

    public OrganisationId? Owner { get; private set; }

    public When? Period { get; private set; }

    /// <summary>The day by which lists sort; follows <see cref="Period"/>.</summary>
    public LocalDate? BeginsOn { get; private set; }

    public IReadOnlyList<LocalizedText> Predecessors { get; private set; } = [];

    public ProgrammeFacts Facts => new()
    {
        Name = Name,
        Kind = Kind,
        Summary = Summary,
        Accent = Accent,
        Owner = Owner,
        Period = Period,
        Predecessors = Predecessors,
    };

    public void Describe(ProgrammeFacts facts)
    {
        (Name, Kind, Summary, Accent) = (facts.Name, facts.Kind, facts.Summary, facts.Accent);
        (Owner, Period, Predecessors) = (facts.Owner, facts.Period, facts.Predecessors);
        BeginsOn = Period?.SortDay;
    }

    public IEnumerable<string?> SearchWords() => [Key.Stored, .. Name.Wordings(), .. Summary.Wordings()];
}
