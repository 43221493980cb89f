using Musubi.Modules.Tests.Access.Routes;

namespace Musubi.Modules.Tests.Directory;

internal sealed class DirectorySamples : IRouteSamples
{
    public async Task GiveAsync(RouteSamples samples)
    {
        var given = samples.House.Given;
        samples.Set("places/{id}", (await given.PlaceAsync(samples.Programme, RouteSamples.HiddenName)).Id);
        samples.Set("organisations/{id}", (await given.OrganisationAsync(samples.Programme, RouteSamples.HiddenName)).Id);
        samples.Set("people/{id}", (await given.PersonAsync(samples.Programme, RouteSamples.HiddenName)).Id);
        foreach (var kind in new[] { "places", "organisations", "people" })
        {
            samples.Ask($"{kind}/{{id}}/standing", "to=Archive");
        }
    }
}
