using System.ComponentModel.DataAnnotations;
using Musubi.Directory;
using Musubi.Events.Features.Forms;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Events.Features.EditEvent;

/// <summary>The form in which an event is planned and edited.</summary>
internal sealed class EventForm : RoomForm
{
    public LocalizedInput Title { get; set; } = new();

    [Required]
    public EventKind? Kind { get; set; }

    public Guid? Edition { get; set; }

    public WhenInput When { get; set; } = new();

    public string? From { get; set; }

    public string? To { get; set; }

    [Required]
    public string? TimeZone { get; set; }

    public Guid? Place { get; set; }

    public LocalizedInput Venue { get; set; } = new();

    public bool IsOnline { get; set; }

    public Guid? Host { get; set; }

    public LocalizedInput Theme { get; set; } = new();

    public LocalizedInput Summary { get; set; } = new();

    public List<string> Languages { get; set; } = [];

    [Range(1, 100_000)]
    public int? Capacity { get; set; }

    [Required]
    public RegistrationAccess? Registration { get; set; } = RegistrationAccess.Closed;

    public LocalDate? RegisterUntil { get; set; }

    public List<PartRow> Participants { get; set; } = [];

    public List<SessionRow> Sessions { get; set; } = [];

    public static EventForm Of(EventFacts facts, bool isIllustrative, int version, Text text) => new()
    {
        Title = LocalizedInput.From(facts.Title),
        Kind = facts.Kind,
        Edition = facts.Edition?.Value,
        When = WhenInput.Of(facts.When, text),
        From = Hours.Write(facts.Hours?.From),
        To = Hours.Write(facts.Hours?.To),
        TimeZone = facts.TimeZone,
        Place = facts.Place?.Value,
        Venue = LocalizedInput.From(facts.Venue),
        IsOnline = facts.IsOnline,
        Host = facts.Host?.Value,
        Theme = LocalizedInput.From(facts.Theme),
        Summary = LocalizedInput.From(facts.Summary),
        Languages = [.. facts.Languages.Select(language => language.Tag)],
        Capacity = facts.Capacity,
        Registration = facts.Registration,
        RegisterUntil = facts.RegisterUntil,
        Participants = [.. facts.Participants.Select(PartRow.From)],
        Sessions = [.. facts.Sessions.Select(SessionRow.Of)],
        IsIllustrative = isIllustrative,
        Version = version,
    };

    /// <summary>Does what a button of the rows says.</summary>
    public override void Act(string act)
    {
        Participants.Apply("participants", act);
        Sessions.Apply("sessions", act);
        foreach (var (at, session) in Sessions.Index())
        {
            session.Speakers.Apply(FormattableString.Invariant($"speakers{at}"), act);
        }
    }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public EventFacts? Read(FormReading reading, EventFacts? before, string by)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        var when = reading.TakeOptional(When, nameof(When), before?.When, by);
        var venue = reading.TakeOptional(Venue, nameof(Venue), before?.Venue, by);
        var theme = reading.TakeOptional(Theme, nameof(Theme), before?.Theme, by);
        var summary = reading.TakeOptional(Summary, nameof(Summary), before?.Summary, by);
        var participants = PartRow.ReadAll(Participants, reading, nameof(Participants), before?.Participants, by);
        var taken = new HashSet<Key>();
        var sessions = Sessions.Index().Where(row => !row.Item.IsBlank)
            .Select(row => row.Item.Read(reading, $"{nameof(Sessions)}[{row.Index}]", before?.Sessions, taken, by)).ToList();
        if (!Hours.Read(From, To).Succeeded(out var hours, out var problem))
        {
            reading.Refuse(problem, problem.Field!);
        }

        var zone = TimeZone is null ? null : reading.Take(Zones.Find(TimeZone), nameof(TimeZone));
        return title is null || zone is null || Kind is not { } kind || Registration is not { } registration || reading.Problems.Count > 0 ? null : new()
        {
            Title = title,
            Kind = kind,
            TimeZone = zone.Id,
            Edition = Edition is { } edition ? new EditionId(edition) : null,
            When = when,
            Hours = hours!.Hours,
            Place = Place is { } place ? new PlaceId(place) : null,
            Venue = venue,
            IsOnline = IsOnline,
            Host = Host is { } host ? new OrganisationId(host) : null,
            Theme = theme,
            Summary = summary,
            Languages = Tongues.Read(Languages),
            Capacity = Capacity,
            Registration = registration,
            RegisterUntil = RegisterUntil,
            Participants = participants,
            Sessions = [.. sessions.OfType<EventSession>()],
        };
    }
}
