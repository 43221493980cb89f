using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Events;

/// <summary>All that is said of an event; a form or a file describes the event with it.</summary>
public sealed record EventFacts
{
    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What kind of event it is.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>IANA time zone of its clocks.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The edition to which it belongs; null: the programme as a whole.</summary>
    public EditionId? Edition { get; init; }

    /// <summary>Its days, as exactly as they are known.</summary>
    public When? When { get; init; }

    /// <summary>From when to when on each of its days.</summary>
    public Hours? Hours { get; init; }

    /// <summary>Where it takes place.</summary>
    public PlaceId? Place { get; init; }

    /// <summary>Building or site.</summary>
    public LocalizedText? Venue { get; init; }

    /// <summary>True when people take part online.</summary>
    public bool IsOnline { get; init; }

    /// <summary>Who holds it.</summary>
    public OrganisationId? Host { get; init; }

    /// <summary>What it is about, in a few sentences.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>Its theme.</summary>
    public LocalizedText? Theme { get; init; }

    /// <summary>Languages spoken.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [];

    /// <summary>How many can come; null: no limit is stated.</summary>
    public int? Capacity { get; init; }

    /// <summary>Who may register.</summary>
    public RegistrationAccess Registration { get; init; } = RegistrationAccess.Closed;

    /// <summary>The last day for registering, by the event's clocks; null: as long as it is announced.</summary>
    public LocalDate? RegisterUntil { get; init; }

    /// <summary>Who speaks, is visited or takes part, in the order in which they are shown.</summary>
    public IReadOnlyList<EventPart> Participants { get; init; } = [];

    /// <summary>Its parts, in order.</summary>
    public IReadOnlyList<EventSession> Sessions { get; init; } = [];

    /// <summary>Everyone named.</summary>
    public IEnumerable<Member> Names()
    {
        if (Place is { } place)
        {
            yield return place;
        }

        if (Host is { } host)
        {
            yield return host;
        }

        foreach (var part in Participants.Concat(Sessions.SelectMany(session => session.Speakers)))
        {
            yield return part.Member;
        }
    }

    /// <summary>
    /// What is wrong with it as a whole; null when nothing is: <c>events.session-outside</c> (on a day on which the event is not),
    /// <c>events.sessions-overlap</c> (two in one room at once), <c>events.registered-too-late</c> (after the event).
    /// </summary>
    internal Problem? Refusal()
    {
        foreach (var (at, session) in Sessions.Index())
        {
            if (session.Day is { } day && (day < When?.FirstDay || day > When?.LastDay))
            {
                return EventsProblems.SessionOutside(session.Title).At($"Sessions[{at}].Day");
            }

            if (Sessions.Take(at).FirstOrDefault(session.ClashesWith) is { } other)
            {
                return EventsProblems.SessionsOverlap(session.Title, other.Title).At($"Sessions[{at}].From");
            }
        }

        return RegisterUntil > When?.LastDay ? EventsProblems.RegisteredTooLate().At(nameof(RegisterUntil)) : null;
    }
}
