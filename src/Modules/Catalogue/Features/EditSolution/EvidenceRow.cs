using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Catalogue.Features.EditSolution;

/// <summary>A proof in the form; blank ones do not count.</summary>
internal sealed class EvidenceRow
{
    private const int EarliestYear = 1900;

    public EvidenceKind? Kind { get; set; }

    public EvidenceLevel Level { get; set; } = EvidenceLevel.Claimed;

    [Label("Catalogue.Evidence.Title")]
    public LocalizedInput Title { get; set; } = new();

    public string? Link { get; set; }

    public int? Year { get; set; }

    [Label("Catalogue.Evidence.Note")]
    public LocalizedInput Note { get; set; } = new();

    public bool IsBlank => Kind is null && Year is null && string.IsNullOrWhiteSpace(Link) && Title.IsBlank() && Note.IsBlank();

    public static EvidenceRow From(Evidence evidence) => new()
    {
        Kind = evidence.Kind,
        Level = evidence.Level,
        Title = LocalizedInput.From(evidence.Title),
        Link = evidence.Link?.Stored,
        Year = evidence.Year,
        Note = LocalizedInput.From(evidence.Note),
    };

    /// <summary>What the row says; null when something is wrong with it.</summary>
    public Evidence? Read(FormReading reading, string field, Evidence? before, LocalDate today, string by)
    {
        var title = reading.Take(Title, $"{field}.{nameof(Title)}", before?.Title, by);
        var note = reading.TakeOptional(Note, $"{field}.{nameof(Note)}", before?.Note, by);
        var link = string.IsNullOrWhiteSpace(Link) ? null : reading.Take(WebAddress.Check(Link), $"{field}.{nameof(Link)}");
        if (Kind is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), $"{field}.{nameof(Kind)}");
        }

        if (Year is { } year && (year < EarliestYear || year > today.Year + 1))
        {
            reading.Refuse(CatalogueProblems.NotAYear(), $"{field}.{nameof(Year)}");
        }

        return title is null || Kind is not { } kind ? null : new(kind, title) { Level = Level, Link = link, Year = Year, Note = note };
    }
}
