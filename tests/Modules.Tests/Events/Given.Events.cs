using Musubi.Events;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Programmes.Model;
using NodaTime;

namespace Musubi.Modules.Tests.Testing;

/// <content>Events, delegations, registrations.</content>
public sealed partial class Given
{
    /// <summary>An event that is announced and open, unless something else is said; public with its programme.</summary>
    internal async Task<Event> EventAsync(Programme programme, string title, Func<EventFacts, EventFacts>? change = null, EventState state = EventState.Announced)
    {
        var facts = new EventFacts { Title = Name(title), Kind = EventKind.MatchingEvent, TimeZone = "Asia/Tokyo", Registration = RegistrationAccess.Open, When = new When(on: PartialDate.Parse("2026-06-10")) };
        var made = new Event(EventId.New(), programme.Programme, NewKey("event"), change is null ? facts : change(facts));
        made.Stand(state, reason: null, Instant.FromDateTimeOffset(house.Clock.GetUtcNow()));
        made.Release(yes: true, isProgrammePublic: programme.IsPublished);
        await house.AddAsync(made);
        return made;
    }

    internal async Task<Delegation> DelegationAsync(Programme programme, string title, Func<DelegationFacts, DelegationFacts>? change = null)
    {
        var facts = new DelegationFacts { Title = Name(title) };
        var made = new Delegation(DelegationId.New(), programme.Programme, NewKey("delegation"), change is null ? facts : change(facts));
        made.Stand(DelegationState.Planned, Instant.FromDateTimeOffset(house.Clock.GetUtcNow()));
        made.Release(yes: true, isProgrammePublic: programme.IsPublished);
        await house.AddAsync(made);
        return made;
    }

    internal async Task<VisitReport> ReportAsync(Programme programme, string title, Func<ReportFacts, ReportFacts>? change = null)
    {
        var facts = new ReportFacts { Title = Name(title), Findings = Name("Findings") };
        var made = new VisitReport(ReportId.New(), programme.Programme, NewKey("report"), change is null ? facts : change(facts)) { StateSince = Instant.FromDateTimeOffset(house.Clock.GetUtcNow()) };
        made.Release(yes: true, isProgrammePublic: programme.IsPublished);
        await house.AddAsync(made);
        return made;
    }

    internal async Task<Registration> RegistrationAsync(Event item, string name, RegistrationState state = RegistrationState.Registered, Func<RegistrationFacts, RegistrationFacts>? change = null)
    {
        var facts = new RegistrationFacts(name, EventRole.Participant);
        var made = new Registration(RegistrationId.New(), item, change is null ? facts : change(facts), state, Instant.FromDateTimeOffset(house.Clock.GetUtcNow()));
        await house.AddAsync(made);
        return made;
    }
}
