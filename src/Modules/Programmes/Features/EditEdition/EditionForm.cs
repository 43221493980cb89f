using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.EditEdition;

/// <summary>The form in which an edition is made and edited.</summary>
internal sealed class EditionForm
{
    /// <summary>For a new edition: its key, blank to derive it from the name.</summary>
    public string? Key { get; set; }

    public LocalizedInput Name { get; set; } = new();

    public WhenInput Period { get; set; } = new();

    [Required]
    public string? TimeZone { get; set; }

    [Required]
    public FiscalYears? FiscalYears { get; set; } = Programmes.FiscalYears.CalendarYear;

    public bool IsPredecessor { get; set; }

    public List<PhaseRow> Phases { get; set; } = [];

    public List<DateRow> Calendar { get; set; } = [];

    public GrantFields Grant { get; set; } = new();

    public bool IsIllustrative { get; set; }

    [StringLength(500)]
    public string? Why { get; set; }

    /// <summary>The version that the form's reader saw; 0 for a new edition.</summary>
    public int Version { get; set; }

    public static EditionForm From(EditionFacts facts, bool isIllustrative, int version, Text text) => new()
    {
        Name = LocalizedInput.From(facts.Name),
        Period = WhenInput.Of(facts.Period, text),
        TimeZone = facts.TimeZone,
        FiscalYears = facts.FiscalYears,
        IsPredecessor = facts.IsPredecessor,
        Phases = [.. facts.Phases.Select(phase => PhaseRow.From(phase, text))],
        Calendar = [.. facts.Calendar.Select(entry => DateRow.From(entry, text))],
        Grant = GrantFields.From(facts.Rules?.Grant, text.Language),
        IsIllustrative = isIllustrative,
        Version = version,
    };

    /// <summary>Does what a button of the rows says.</summary>
    public void Act(string act)
    {
        Phases.Apply("phases", act);
        Calendar.Apply("calendar", act);
    }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public EditionFacts? Read(FormReading reading, EditionFacts? before, string by, Language reader)
    {
        var name = reading.Take(Name, nameof(Name), before?.Name, by);
        var period = reading.TakeOptional(Period, nameof(Period), before?.Period, by);
        var taken = new HashSet<Key>();
        var phases = Phases.Index().Where(row => !row.Item.IsBlank)
            .Select(row => row.Item.Read(reading, $"{nameof(Phases)}[{row.Index}]", before?.Phases, taken, by)).ToList();
        var dates = new HashSet<Key>();
        var calendar = Calendar.Index().Where(row => !row.Item.IsBlank)
            .Select(row => row.Item.Read(reading, $"{nameof(Calendar)}[{row.Index}]", before?.Calendar, dates, by)).ToList();
        var grant = Grant.Read(reading, nameof(Grant), reader);
        return name is null || TimeZone is null || FiscalYears is not { } fiscalYears || reading.Problems.Count > 0 ? null : new()
        {
            Name = name,
            Period = period,
            TimeZone = TimeZone,
            FiscalYears = fiscalYears,
            IsPredecessor = IsPredecessor,
            Phases = [.. phases.OfType<Phase>()],
            Calendar = [.. calendar.OfType<CalendarEntry>()],
            Rules = grant is null ? null : new(grant),
        };
    }
}
