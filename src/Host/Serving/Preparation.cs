using Microsoft.EntityFrameworkCore;
using Musubi.Persistence;

namespace Musubi.Host.Serving;

/// <summary>Brings the database to this version's form before anything is served.</summary>
internal static class Preparation
{
    /// <summary>Refuses a database that a newer version has written: it could be read wrongly.</summary>
    public static async Task CheckVersionAsync(IServiceProvider services, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<MusubiDb>().Database;
        if (!await database.CanConnectAsync(cancel))
        {
            return;
        }

        var unknown = (await database.GetAppliedMigrationsAsync(cancel)).Except(database.GetMigrations(), StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new FaultException("Host.Fault.NewerDatabase", ("migration", unknown[^1]));
        }
    }

    /// <summary>Checks the version, then applies what is missing.</summary>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancel)
    {
        await CheckVersionAsync(services, cancel);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MusubiDb>().Database.MigrateAsync(cancel);
    }
}
