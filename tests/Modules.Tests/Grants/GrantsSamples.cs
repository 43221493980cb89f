using Musubi.Agreements;
using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Grants;
using Musubi.Grants.Model;
using Musubi.Modules.Tests.Access.Routes;
using NodaTime;

namespace Musubi.Modules.Tests.Grants;

internal sealed class GrantsSamples : IRouteSamples
{
    public async Task GiveAsync(RouteSamples samples)
    {
        var name = new LocalizedText(Language.English, RouteSamples.HiddenName);
        var key = Key.Parse("hidden-part");
        var now = Instant.FromDateTimeOffset(samples.House.Clock.GetUtcNow());
        var today = now.InUtc().Date;
        samples.Organisation ??= (await samples.House.Given.OrganisationAsync(samples.Programme, RouteSamples.HiddenName)).Id.Value;
        var organisation = new OrganisationId(samples.Organisation.Value);
        var consortium = new Consortium(ConsortiumId.New(), samples.Programme, Key.Parse("hidden-team"), new(name, name, organisation), now);
        consortium.Answer(organisation, accepts: true, now);
        var call = new Call(CallId.New(), samples.Programme, key, GivenGrants.Facts(name, today), now);
        var application = new Application(Musubi.Grants.ApplicationId.New(), samples.Programme, key, call.Id, consortium.Id, new() { Title = name, Summary = name }, now);
        var amount = new Money(1000, Currency.Yen);
        var award = new Award(AwardId.New(), samples.Programme, key, application.Id, application.Consortium, name, new("1", today, Conditions: null, [new(today.Year, organisation, amount)], []), new(By: null, "System", now));
        var claim = new Claim(ClaimId.New(), samples.Programme, key, award.Id, award.Title, new(organisation, today.Year, today, today, [new("labour", amount, "Invoice")]), now);
        var submission = new Submission(SubmissionId.New(), samples.Programme, application.Id, "hidden-001", "{}", now);
        await samples.House.AddAsync(consortium, call, application, submission, award, claim);
        foreach (var things in new[] { "calls", "applications", "awards", "claims" })
        {
            samples.Set($"programmes/{{key}}/{things}/{{item}}", key.Stored);
        }
    }
}
