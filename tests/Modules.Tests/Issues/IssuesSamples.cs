using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Issues.Model;
using Musubi.Modules.Tests.Access.Routes;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Modules.Tests.Issues;

internal sealed class IssuesSamples : IRouteSamples
{
    public async Task GiveAsync(RouteSamples samples)
    {
        var (name, key) = (new LocalizedText(Language.English, RouteSamples.HiddenName), Key.Parse("hidden-thing"));
        var place = await samples.House.Given.PlaceAsync(samples.Programme, RouteSamples.HiddenName);
        samples.Organisation ??= (await samples.House.Given.OrganisationAsync(samples.Programme, RouteSamples.HiddenName)).Id.Value;
        var (office, now) = (new OrganisationId(samples.Organisation.Value), Instant.FromUtc(2026, 5, 11, 0, 0));
        var hearing = new Hearing(
            HearingId.New(), samples.Programme, key, new() { Title = name, Organisation = office, Place = place.Id, Day = new(2026, 5, 10), Form = HearingForm.Online }, now);
        hearing.Hold(new(name, null, null), now);
        var issue = new Issue(
            IssueId.New(), samples.Programme, key, new() { Title = name, Organisation = office, Place = place.Id, Summary = name, Description = name, Support = [new(SupportKind.Knowledge, null)] }, now);
        issue.Submit(now);
        await samples.House.AddAsync(hearing, issue);
        samples.Set("programmes/{key}/hearings/{item}", key.Stored);
        samples.Set("programmes/{key}/issues/{item}", key.Stored);
    }
}
