using Musubi.Directory;
using Musubi.Modules.Tests.Access.Routes;

namespace Musubi.Modules.Tests.Practices;

internal sealed class PracticesSamples : IRouteSamples
{
    public async Task GiveAsync(RouteSamples samples)
    {
        var given = samples.House.Given;
        var owner = new OrganisationId(samples.Organisation ??= (await given.OrganisationAsync(samples.Programme, RouteSamples.HiddenName)).Id.Value);
        var place = await given.PlaceAsync(samples.Programme, RouteSamples.HiddenName);
        var practice = await given.PracticeAsync(samples.Programme, owner, RouteSamples.HiddenName);
        var replication = await given.ReplicationAsync(samples.Programme, owner, place.Id, practice, RouteSamples.HiddenName);
        samples.Set("programmes/{key}/practices/{item}", practice.Key);
        samples.Set("programmes/{key}/replications/{item}", replication.Key);
    }
}
