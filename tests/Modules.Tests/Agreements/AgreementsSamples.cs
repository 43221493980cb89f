using Musubi.Agreements;
using Musubi.Agreements.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Modules.Tests.Access.Routes;
using NodaTime;

namespace Musubi.Modules.Tests.Agreements;

internal sealed class AgreementsSamples : IRouteSamples
{
    public async Task GiveAsync(RouteSamples samples)
    {
        var name = new LocalizedText(Language.English, RouteSamples.HiddenName);
        var key = Key.Parse("hidden-part");
        var now = Instant.FromDateTimeOffset(samples.House.Clock.GetUtcNow());
        samples.Organisation ??= (await samples.House.Given.OrganisationAsync(samples.Programme, RouteSamples.HiddenName)).Id.Value;
        var lead = new OrganisationId(samples.Organisation.Value);
        var facts = new AgreementFacts
        {
            Kind = AgreementKind.Other,
            Title = name,
            Parties = [new(lead)],
            Commitments = [new(key, lead, name)],
        };
        await samples.House.AddAsync(
            new Agreement(AgreementId.New(), samples.Programme, key, facts, now),
            new Consortium(ConsortiumId.New(), samples.Programme, key, new(name, name, lead), now));
        samples.Set("programmes/{key}/agreements/{item}", key.Stored);
        samples.Set("programmes/{key}/consortia/{item}", key.Stored);
    }
}
