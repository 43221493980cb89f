using Musubi.Directory;
using Musubi.Events;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Meetings;
using Musubi.Meetings.Model;
using Musubi.Modules.Tests.Access.Routes;
using NodaTime;

namespace Musubi.Modules.Tests.Meetings;

internal sealed class MeetingsSamples : IRouteSamples
{
    public async Task GiveAsync(RouteSamples samples)
    {
        var name = new LocalizedText(Language.English, RouteSamples.HiddenName);
        var now = Instant.FromDateTimeOffset(samples.House.Clock.GetUtcNow());
        samples.Organisation ??= (await samples.House.Given.OrganisationAsync(samples.Programme, RouteSamples.HiddenName)).Id.Value;
        var item = new Event(EventId.New(), samples.Programme, Key.Parse("hidden-tables"), new EventFacts { Title = name, Kind = EventKind.MatchingEvent, TimeZone = "Asia/Tokyo" });
        var facts = new MeetingFacts(item.Id, new OrganisationId(samples.Organisation.Value), OrganisationId.New(), name, Language.English);
        await samples.House.AddAsync(item, new Meeting(MeetingId.New(), samples.Programme, Key.Parse("hidden-part"), facts, now.InUtc().Date.PlusDays(7), now));
        samples.Set("programmes/{key}/meetings/{item}", "hidden-part");
        samples.Ask("programmes/{key}/timetable", $"from={item.Trace}");
    }
}
