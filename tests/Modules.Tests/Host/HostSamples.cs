using Musubi.Foundation;
using Musubi.Modules.Tests.Access.Routes;
using Musubi.Persistence.Jobs;

namespace Musubi.Modules.Tests.Host;

internal sealed class HostSamples : IRouteSamples
{
    public async Task GiveAsync(RouteSamples samples)
    {
        var job = await samples.House.InDatabaseAsync(async db =>
        {
            var id = db.Start(new Housekeeping(), Actor.System("test"), samples.Programme);
            await db.SaveChangesAsync();
            return id;
        });
        samples.Set("jobs/{id}", job);
    }
}
