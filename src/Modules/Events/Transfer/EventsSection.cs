using Musubi.Directory;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;

namespace Musubi.Events.Transfer;

/// <summary>Events with their sessions: <c>events</c>. Who registered stays on the server.</summary>
internal sealed class EventsSection(MusubiDb db, ProgrammesLookup programmes) : ThreadSection<Event, EventId, EventItem>(db, programmes)
{
    public const string Section = "events";

    public override string Name => Section;

    public override string Word => "Events.Events.Title";

    public override int Order => 140;

    protected override IReadOnlyList<Event> InOrder(List<Event> all) =>
        [.. all.OrderBy(one => one.FirstDay is null).ThenBy(one => one.FirstDay).ThenBy(one => one.Key.Stored, StringComparer.Ordinal)];

    protected override EventId IdOf(Event entity) => entity.Id;

    protected override EventItem FactsOf(Event entity, bool isProgrammePublished) => new(entity.Facts, entity.State, entity.CancelReason, !entity.IsReleased);

    protected override void Want(FileKeys keys, EventItem facts) => keys.Want(facts.Facts.Names());

    protected override EventItem? ReadFacts(ItemReader item)
    {
        var title = item.Wording("title", required: true);
        var kind = item.Choice<EventKind>("kind", required: true);
        var state = item.Choice<EventState>("state") ?? EventState.Planned;
        var reason = item.Wording("cancelReason");
        var edition = item.Reference<EditionId>("edition", Parts.Editions);
        var when = item.When("when");
        var hours = Parts.ReadHours(item);
        var zone = item.Zone("timeZone", required: true);
        var place = item.Reference<PlaceId>("place", Parts.Places);
        var (venue, isOnline) = (item.Wording("venue"), item.Truth("online"));
        var host = item.Reference<OrganisationId>("host", Parts.Organisations);
        var (theme, summary, languages) = (item.Wording("theme"), item.Wording("summary"), item.Tongues("languages"));
        var capacity = item.Whole("capacity", 1, 100_000);
        var registration = item.Choice<RegistrationAccess>("registration") ?? RegistrationAccess.Closed;
        var until = item.Day("registerUntil");
        var participants = item.Each("participants", Parts.ReadPart);
        var sessions = item.Each("sessions", Parts.ReadSession, (one, other) => one.Key == other.Key, session => ProgrammeProblems.KeyTwice(session.Key));
        var isHeldBack = item.Truth(Unpublished);
        if (title is null || kind is null || zone is null)
        {
            return null;
        }

        var facts = new EventFacts
        {
            Title = title,
            Kind = kind.Value,
            TimeZone = zone.Id,
            Edition = edition,
            When = when,
            Hours = hours,
            Place = place,
            Venue = venue,
            IsOnline = isOnline,
            Host = host,
            Theme = theme,
            Summary = summary,
            Languages = languages,
            Capacity = capacity,
            Registration = registration,
            RegisterUntil = until,
            Participants = participants,
            Sessions = sessions,
        };
        if (facts.Refusal() is { } wrong)
        {
            item.Refuse(wrong with { Field = wrong.Field?.Replace(".From", ".BeginsAt", StringComparison.Ordinal) });
        }

        return new(facts, state, reason, isHeldBack);
    }

    protected override void WriteFacts(ItemWriter item, EventItem facts) => item
        .Put("title", facts.Facts.Title)
        .Put("kind", facts.Facts.Kind)
        .Put("state", facts.State is EventState.Planned ? null : facts.State)
        .Put("cancelReason", facts.CancelReason)
        .PutKey("edition", Parts.Editions, facts.Facts.Edition)
        .Put("when", facts.Facts.When)
        .PutHours(facts.Facts.Hours)
        .Put("timeZone", facts.Facts.TimeZone)
        .PutKey("place", Parts.Places, facts.Facts.Place)
        .Put("venue", facts.Facts.Venue)
        .Put("online", facts.Facts.IsOnline)
        .PutKey("host", Parts.Organisations, facts.Facts.Host)
        .Put("theme", facts.Facts.Theme)
        .Put("summary", facts.Facts.Summary)
        .PutTexts("languages", facts.Facts.Languages.Select(language => language.Tag))
        .Put("capacity", facts.Facts.Capacity)
        .Put("registration", facts.Facts.Registration is RegistrationAccess.Closed ? null : facts.Facts.Registration)
        .Put("registerUntil", facts.Facts.RegisterUntil)
        .PutEach("participants", facts.Facts.Participants, Parts.WritePart)
        .PutEach("sessions", facts.Facts.Sessions, Parts.WriteSession)
        .Put(Unpublished, facts.IsHeldBack);

    protected override Event Add(ImportRun run, EventId id, Key key, EventItem facts)
    {
        var made = new Event(id, run.Programme, key, facts.Facts);
        Stand(run, made, facts);
        Db.Add(made);
        return made;
    }

    protected override void Describe(ImportRun run, Event entity, EventItem facts)
    {
        entity.Describe(facts.Facts);
        Stand(run, entity, facts);
    }

    private void Stand(ImportRun run, Event entity, EventItem facts)
    {
        entity.Stand(facts.State, facts.CancelReason, Db.Now);
        entity.Release(!facts.IsHeldBack, isProgrammePublic: run.IsPublished);
    }
}

/// <summary>What a file says of an event, beside its key and whether it is illustrative.</summary>
/// <param name="Facts">What is said.</param>
/// <param name="State">How far it is.</param>
/// <param name="CancelReason">Why it was cancelled.</param>
/// <param name="IsHeldBack">True: not released, so only the programme sees it.</param>
internal sealed record EventItem(EventFacts Facts, EventState State, LocalizedText? CancelReason, bool IsHeldBack);
