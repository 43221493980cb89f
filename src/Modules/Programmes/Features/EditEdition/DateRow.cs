using Musubi.Directory;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Programmes.Features.EditEdition;

/// <summary>A date to know in the form; blank ones do not count.</summary>
internal sealed class DateRow
{
    /// <summary>The key of a date that exists; it stays when it is renamed.</summary>
    public string? Key { get; set; }

    public CalendarKind? Kind { get; set; }

    public LocalizedInput Name { get; set; } = new();

    public WhenInput When { get; set; } = new();

    public Guid? Place { get; set; }

    public bool IsIllustrative { get; set; }

    public bool IsBlank => Kind is null && Place is null && Name.IsBlank() && When.IsBlank();

    public static DateRow From(CalendarEntry entry, Text text) => new()
    {
        Key = entry.Key.Stored,
        Kind = entry.Kind,
        Name = LocalizedInput.From(entry.Name),
        When = WhenInput.Of(entry.When, text),
        Place = entry.Place?.Value,
        IsIllustrative = entry.IsIllustrative,
    };

    public CalendarEntry? Read(FormReading reading, string field, IReadOnlyList<CalendarEntry>? known, HashSet<Key> taken, string by)
    {
        var before = known?.FirstOrDefault(entry => entry.Key.Stored == Key);
        var name = reading.Take(Name, $"{field}.{nameof(Name)}", before?.Name, by);
        var problems = reading.Problems.Count;
        var when = reading.TakeOptional(When, $"{field}.{nameof(When)}", before?.When, by);
        if (when is null && reading.Problems.Count == problems)
        {
            reading.Refuse(Problem.Invalid("foundation.when.empty"), $"{field}.{nameof(When)}.{nameof(WhenInput.On)}");
        }

        if (Kind is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), $"{field}.{nameof(Kind)}");
        }

        return name is null || when is null || Kind is not { } kind
            ? null
            : new(KeyField.ForRow(Key, name, "date", taken), kind, name, when) { Place = Place is { } place ? new PlaceId(place) : null, IsIllustrative = IsIllustrative };
    }
}
