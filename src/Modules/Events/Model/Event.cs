using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Events.Model;

/// <summary>A meeting, fair, symposium, matching event, talk or visit.</summary>
internal sealed class Event : ThreadContent
{
    public const string TraceKind = "event";

    public Event(EventId id, ProgrammeId programme, Key key, EventFacts facts)
        : this(id, programme, key) => Describe(facts);

    private Event(EventId id, ProgrammeId programme, Key key)
        : base(programme, key) => Id = id;

    public EventId Id { get; private set; }

    public LocalizedText Title { get; private set; } = null!;

    public EventKind Kind { get; private set; }

    public EventState State { get; private set; } = EventState.Planned;

    /// <summary>When the state was reached.</summary>
    public Instant StateSince { get; private set; }

    /// <summary>Why it was cancelled.</summary>
    public LocalizedText? CancelReason { get; private set; }

    public EditionId? Edition { get; private set; }

    public When? When { get; private set; }

    public Hours? Hours { get; private set; }

    public string TimeZone { get; private set; } = null!;

    public PlaceId? Place { get; private set; }

    public LocalizedText? Venue { get; private set; }

    public bool IsOnline { get; private set; }

    public OrganisationId? Host { get; private set; }

    public LocalizedText? Summary { get; private set; }

    public LocalizedText? Theme { get; private set; }

    public IReadOnlyList<Language> Languages { get; private set; } = [];

    public int? Capacity { get; private set; }

    public RegistrationAccess Registration { get; private set; }

    public LocalDate? RegisterUntil { get; private set; }

    public IReadOnlyList<EventPart> Participants { get; private set; } = [];

    public IReadOnlyList<EventSession> Sessions { get; private set; } = [];

    /// <summary>The earliest day it can be on: lists sort by it. Follows <see cref="When"/>.</summary>
    public LocalDate? FirstDay { get; private set; }

    /// <summary>The latest day it can be on. Follows <see cref="When"/>.</summary>
    public LocalDate? LastDay { get; private set; }

    public override Trace Trace => new(TraceKind, Id.Value);

    public override LocalizedText Called => Title;

    public EventFacts Facts => new()
    {
        Title = Title,
        Kind = Kind,
        TimeZone = TimeZone,
        Edition = Edition,
        When = When,
        Hours = Hours,
        Place = Place,
        Venue = Venue,
        IsOnline = IsOnline,
        Host = Host,
        Summary = Summary,
        Theme = Theme,
        Languages = Languages,
        Capacity = Capacity,
        Registration = Registration,
        RegisterUntil = RegisterUntil,
        Participants = Participants,
        Sessions = Sessions,
    };

    public void Describe(EventFacts facts)
    {
        (Title, Kind, TimeZone, Edition) = (facts.Title, facts.Kind, facts.TimeZone, facts.Edition);
        (When, Hours, FirstDay, LastDay) = (facts.When, facts.Hours, facts.When?.SortDay, facts.When?.LastDay);
        (Place, Venue, IsOnline, Host) = (facts.Place, facts.Venue, facts.IsOnline, facts.Host);
        (Summary, Theme, Languages) = (facts.Summary, facts.Theme, facts.Languages);
        (Capacity, Registration, RegisterUntil) = (facts.Capacity, facts.Registration, facts.RegisterUntil);
        (Participants, Sessions) = (facts.Participants, facts.Sessions);
    }

    /// <summary>What can become of it now.</summary>
    public IReadOnlyList<EventState> NextStates => State switch
    {
        EventState.Planned => [EventState.Announced, EventState.Held, EventState.Cancelled],
        EventState.Announced => [EventState.Held, EventState.Cancelled],
        EventState.Cancelled => [EventState.Planned],
        _ => [],
    };

    /// <summary>The day it is now, by the event's clocks.</summary>
    public LocalDate Today(Instant now) => now.InZone(DateTimeZoneProviders.Tzdb[TimeZone]).Date;

    /// <summary>
    /// Moves it on. Refuses with <c>events.not-from-state</c>, with <c>events.not-yet</c> (held before it has begun) and with
    /// <c>events.reason-missing</c> (cancelled without saying why).
    /// </summary>
    public Result<Done> Move(EventState to, LocalizedText? reason, Instant now)
    {
        if (!NextStates.Contains(to))
        {
            return EventsProblems.NotFrom(State);
        }

        if (to is EventState.Held && FirstDay > Today(now))
        {
            return EventsProblems.NotYet();
        }

        if (to is EventState.Cancelled && reason is null)
        {
            return EventsProblems.ReasonMissing();
        }

        Stand(to, to is EventState.Cancelled ? reason : null, now);
        return Done.It;
    }

    /// <summary>Puts it into a state, as a file states it.</summary>
    public void Stand(EventState state, LocalizedText? reason, Instant now)
    {
        if (StateSince == default || state != State)
        {
            StateSince = now;
        }

        (State, CancelReason) = (state, reason);
    }

    public override IEnumerable<string?> SearchWords() =>
        [.. base.SearchWords(), .. Theme?.Wordings() ?? [], .. Venue?.Wordings() ?? [], .. Sessions.SelectMany(session => session.Title.Wordings())];
}
