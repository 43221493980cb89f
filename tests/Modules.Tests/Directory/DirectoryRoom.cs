using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;

namespace Musubi.Modules.Tests.Directory;

/// <summary>The directory on a database of its own, without web: for model and store.</summary>
internal sealed class DirectoryRoom : IAsyncDisposable
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"musubi-{Guid.CreateVersion7():N}.db");
    private readonly ServiceProvider services;

    private DirectoryRoom()
    {
        var collection = new ServiceCollection();
        collection.AddSingleton(TimeProvider.System);
        collection.AddMusubiDb($"Data Source={file}");
        collection.AddDirectory();
        services = collection.BuildServiceProvider();
    }

    public static async Task<DirectoryRoom> OpenAsync()
    {
        var room = new DirectoryRoom();
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
