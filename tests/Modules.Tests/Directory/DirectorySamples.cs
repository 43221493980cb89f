using Musubi.Modules.Tests.Access.Routes;

namespace Musubi.Modules.Tests.Directory;

internal sealed class DirectorySamples : IRouteSamples
{
    public async Task GiveAsync(RouteSamples samples)
    {
        var given = samples.House.Given;
        samples.Set("places/{id}", (await given.PlaceAsync(samples.Programme, RouteSamples.HiddenName)).Id);
        var organisation = await given.OrganisationAsync(samples.Programme, RouteSamples.HiddenName);
        samples.Organisation ??= organisation.Id.Value;
        samples.Set("organisations/{id}", samples.Organisation.Value);
        samples.Set("people/{id}", (await given.PersonAsync(samples.Programme, RouteSamples.HiddenName)).Id);
        foreach (var kind in new[] { "places", "organisations", "people" })
        {
            samples.Ask($"{kind}/{{id}}/standing", "to=Archive");
        }
    }
}
