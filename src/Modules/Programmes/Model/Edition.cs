using Musubi.Foundation;
using NodaTime;

namespace Musubi.Programmes.Model;

/// <summary>One run of a programme: a year, a meeting, a journey. Its phases, calendar and rules are part of it and of its version.</summary>
internal sealed class Edition(EditionId id, ProgrammeId programme, Key key) : ProgrammeContent(programme), ISearchable
{
    public EditionId Id { get; private set; } = id;

    /// <summary>Key, unique within the programme.</summary>
    public Key Key { get; private set; } = key;

    public required LocalizedText Name { get; set; }

    /// <summary>When it takes place; null where no date is stated.</summary>
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

    /// <summary>IANA time zone in which its days are counted.</summary>
    public required string TimeZone { get; set; }

    public FiscalYearBegin FiscalYears { get; set; } = FiscalYearBegin.January;

    /// <summary>True for a project that came before the programme and is kept as its history.</summary>
    public bool IsPredecessor { get; set; }

    /// <summary>True when everyone may read it as soon as the programme is published.</summary>
    public bool IsReleased { get; set; }

    /// <summary>Phases in their order.</summary>
    public IReadOnlyList<Phase> Phases { get; set; } = [];

    /// <summary>Dates to know, earliest first.</summary>
    public IReadOnlyList<CalendarEntry> Calendar { get; set; } = [];

    /// <summary>The rules under which its projects stand; null where none are stated.</summary>
    public EditionRules? Rules { get; set; }

    /// <summary>True when the zone is in the time zone database.</summary>
    public static bool IsTimeZone(string? zone) => zone is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null;

    /// <inheritdoc/>
    public IEnumerable<string?> SearchWords() =>
    [
        Key.Stored,
        .. Name.Wordings(),
        .. Phases.SelectMany(phase => phase.Name.Wordings()),
        .. Calendar.SelectMany(entry => entry.Name.Wordings()),
    ];
}
