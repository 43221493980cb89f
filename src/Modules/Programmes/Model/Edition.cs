using Musubi.Foundation;
using NodaTime;

namespace Musubi.Programmes.Model;

/// <summary>One run of a programme. Its phases, calendar and rules are part of it and of its version.</summary>
internal sealed class Edition : ProgrammeContent, ISearchable
{
    public Edition(EditionId id, ProgrammeId programme, Key key, EditionFacts facts)
        : this(id, programme, key) => Describe(facts);

    private Edition(EditionId id, ProgrammeId programme, Key key)
        : base(programme) => (Id, Key) = (id, key);

    public EditionId Id { get; private set; }

    /// <summary>Unique within the programme; given once.</summary>
    public Key Key { get; private set; }

    public LocalizedText Name { get; private set; } = null!;

    public When? Period { get; private set; }

    /// <summary>The day by which lists sort; follows <see cref="Period"/>.</summary>
    public LocalDate? BeginsOn { get; private set; }

    public string TimeZone { get; private set; } = null!;

    public FiscalYears FiscalYears { get; private set; }

    public bool IsPredecessor { get; private set; }

    /// <summary>True when everyone may read it as soon as the programme is published.</summary>
    public bool IsReleased { get; set; }

    public IReadOnlyList<Phase> Phases { get; private set; } = [];

    public IReadOnlyList<CalendarEntry> Calendar { get; private set; } = [];

    public EditionRules? Rules { get; private set; }

    public EditionFacts Facts => new()
    {
        Name = Name,
        Period = Period,
        TimeZone = TimeZone,
        FiscalYears = FiscalYears,
        IsPredecessor = IsPredecessor,
        Phases = Phases,
        Calendar = Calendar,
        Rules = Rules,
    };

    /// <summary>Describes the edition; a phase keeps its id as long as it keeps its key.</summary>
    public void Describe(EditionFacts facts)
    {
        var known = Phases.ToDictionary(phase => phase.Key, phase => phase.Id);
        (Name, Period, BeginsOn) = (facts.Name, facts.Period, facts.Period?.SortDay);
        (TimeZone, FiscalYears, IsPredecessor) = (facts.TimeZone, facts.FiscalYears, facts.IsPredecessor);
        Phases = [.. facts.Phases.Select(phase => phase with { Id = known.GetValueOrDefault(phase.Key, PhaseId.New()) })];
        (Calendar, Rules) = (facts.Calendar, facts.Rules);
    }

    public IEnumerable<string?> SearchWords() =>
    [
        Key.Stored,
        .. Name.Wordings(),
        .. Phases.SelectMany(phase => phase.Name.Wordings()),
        .. Calendar.SelectMany(entry => entry.Name.Wordings()),
    ];
}
