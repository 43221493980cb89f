using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Events.Features.Forms;

/// <summary>A session in a form; blank ones do not count.</summary>
internal sealed class SessionRow
{
    /// <summary>The key of a session that exists; it stays when it is renamed.</summary>
    public string? Key { get; set; }

    public SessionKind? Kind { get; set; }

    public LocalizedInput Title { get; set; } = new();

    public LocalDate? Day { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    [StringLength(100)]
    public string? Room { get; set; }

    public List<string> Languages { get; set; } = [];

    public List<string> InterpretedInto { get; set; } = [];

    [Label("Events.Form.Speakers")]
    public List<PartRow> Speakers { get; set; } = [];

    public string? Materials { get; set; }

    public bool IsIllustrative { get; set; }

    public bool IsBlank => Kind is null && Title.IsBlank() && Day is null && string.IsNullOrWhiteSpace(From) && string.IsNullOrWhiteSpace(Room) && Speakers.TrueForAll(row => row.IsBlank);

    public static SessionRow Of(EventSession session) => new()
    {
        Key = session.Key.Stored,
        Kind = session.Kind,
        Title = LocalizedInput.From(session.Title),
        Day = session.Day,
        From = Hours.Write(session.Hours?.From),
        To = Hours.Write(session.Hours?.To),
        Room = session.Room,
        Languages = [.. session.Languages.Select(language => language.Tag)],
        InterpretedInto = [.. session.InterpretedInto.Select(language => language.Tag)],
        Speakers = [.. session.Speakers.Select(PartRow.From)],
        Materials = session.Materials?.Stored,
        IsIllustrative = session.IsIllustrative,
    };

    public EventSession? Read(FormReading reading, string field, IReadOnlyList<EventSession>? known, HashSet<Key> taken, string by)
    {
        var before = known?.FirstOrDefault(session => session.Key.Stored == Key);
        var title = reading.Take(Title, $"{field}.{nameof(Title)}", before?.Title, by);
        var speakers = PartRow.ReadAll(Speakers, reading, $"{field}.{nameof(Speakers)}", before?.Speakers, by);
        if (Kind is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), $"{field}.{nameof(Kind)}");
        }

        if (!Hours.Read(From, To).Succeeded(out var hours, out var problem))
        {
            reading.Refuse(problem, $"{field}.{problem.Field}");
        }
        else if (hours.Hours is not null && Day is null)
        {
            reading.Refuse(EventsProblems.HoursWithoutDay(), $"{field}.{nameof(Day)}");
        }

        WebAddress? materials = null;
        if (!string.IsNullOrWhiteSpace(Materials))
        {
            materials = reading.Take(WebAddress.Check(Materials), $"{field}.{nameof(Materials)}");
        }

        return title is null || Kind is not { } kind ? null : new(KeyField.ForRow(Key, title, "session", taken), kind, title)
        {
            Day = Day,
            Hours = hours?.Hours,
            Room = string.IsNullOrWhiteSpace(Room) ? null : Room.Trim(),
            Languages = Tongues.Read(Languages),
            InterpretedInto = Tongues.Read(InterpretedInto),
            Speakers = speakers,
            Materials = materials,
            IsIllustrative = IsIllustrative,
        };
    }
}
