using Musubi.Events;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Modules.Tests.Access.Routes;
using NodaTime;

namespace Musubi.Modules.Tests.Events;

internal sealed class EventsSamples : IRouteSamples
{
    public async Task GiveAsync(RouteSamples samples)
    {
        var name = new LocalizedText(Language.English, RouteSamples.HiddenName);
        var key = Key.Parse("hidden-part");
        var now = Instant.FromDateTimeOffset(samples.House.Clock.GetUtcNow());
        var item = new Event(EventId.New(), samples.Programme, key, new EventFacts { Title = name, Kind = EventKind.Visit, TimeZone = "Asia/Tokyo", Registration = RegistrationAccess.Open });
        item.Stand(EventState.Announced, reason: null, now);
        var registration = new Registration(RegistrationId.New(), item, new RegistrationFacts(RouteSamples.HiddenName, EventRole.Participant), RegistrationState.Registered, now);
        await samples.House.AddAsync(
            item,
            registration,
            new Delegation(DelegationId.New(), samples.Programme, key, new DelegationFacts { Title = name }),
            new VisitReport(ReportId.New(), samples.Programme, key, new ReportFacts { Title = name, Findings = name }));
        samples.Set("programmes/{key}/events/{item}", key.Stored);
        samples.Set("programmes/{key}/events/{item}/registrations/{registration}", registration.Id);
        samples.Set("programmes/{key}/delegations/{item}", key.Stored);
        samples.Set("programmes/{key}/reports/{item}", key.Stored);
        samples.Ask("programmes/{key}/events/{item}/state", "to=Cancelled");
        samples.Ask("programmes/{key}/delegations/{item}/state", "to=Travelling");
    }
}
