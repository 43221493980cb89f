using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Modules.Tests.Programmes;

/// <summary>Programmes and the directory on a database of their own, without web: for model and store.</summary>
internal sealed class ProgrammesRoom : IAsyncDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"musubi-{Guid.CreateVersion7():N}.db");
    private readonly ServiceProvider services;

    private ProgrammesRoom()
    {
        var collection = new ServiceCollection();
        collection.AddSingleton(TimeProvider.System);
        collection.AddMusubiDb($"Data Source={file}");
        collection.AddDirectory();
        collection.AddProgrammes();
        services = collection.BuildServiceProvider();
    }

    public static async Task<ProgrammesRoom> OpenAsync()
    {
        var room = new ProgrammesRoom();
        await room.ActAsync(Actor.System("test"), scope => scope.GetRequiredService<MusubiDb>().Database.EnsureCreatedAsync());
        return room;
    }

    /// <summary>Does something in a scope of its own, as <paramref name="actor"/>.</summary>
    public async Task<T> ActAsync<T>(Actor actor, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = actor;
        return await act(scope.ServiceProvider);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        File.Delete(file);
    }
}
