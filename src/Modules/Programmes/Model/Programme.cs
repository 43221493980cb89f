using Musubi.Directory;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Programmes.Model;

/// <summary>A cooperation programme: the tenant to which content belongs, and itself the first piece of that content.</summary>
internal sealed class Programme : ProgrammeContent, ISearchable
{
    /// <summary>Keys that would hide one of our own pages.</summary>
    private static readonly string[] Taken = ["new", "export"];

    private Programme(ProgrammeId programme, Key key)
        : base(programme) => Key = key;

    /// <summary>Readable key in addresses and files; given once.</summary>
    public Key Key { get; private set; }

    public required LocalizedText Name { get; set; }

    public required ProgrammeKind Kind { get; set; }

    /// <summary>What the programme is, in one or two sentences.</summary>
    public required LocalizedText Summary { get; set; }

    public Accent Accent { get; set; } = Accent.Indigo;

    /// <summary>The organisation that owns it; null where none is stated.</summary>
    public OrganisationId? Owner { get; set; }

    /// <summary>Since when, and until when, it exists.</summary>
    public When? Period
    {
        get;
        set
        {
            field = value;
            BeginsOn = value?.SortDay;
        }
    }

    /// <summary>The day by which lists sort; follows <see cref="Period"/>.</summary>
    public LocalDate? BeginsOn { get; private set; }

    /// <summary>What came before it, oldest first.</summary>
    public IReadOnlyList<LocalizedText> Predecessors { get; set; } = [];

    /// <summary>A new programme under a key. Refuses with <c>programmes.key-reserved</c>.</summary>
    public static Result<Programme> Found(Key key, LocalizedText name, ProgrammeKind kind, LocalizedText summary) =>
        Taken.Contains(key.Stored, StringComparer.Ordinal)
            ? ProgrammeProblems.KeyReserved(key)
            : new Programme(ProgrammeId.New(), key) { Name = name, Kind = kind, Summary = summary };

    /// <inheritdoc/>
    public IEnumerable<string?> SearchWords() => [Key.Stored, .. Name.Wordings(), .. Summary.Wordings()];
}
