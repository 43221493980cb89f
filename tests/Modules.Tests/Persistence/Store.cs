using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence;

namespace Musubi.Modules.Tests.Persistence;

/// <summary>A database of its own with the sample module and nothing else: persistence without the house around it.</summary>
internal sealed class Store : IAsyncDisposable
{
    private readonly TestDatabase database;

    private Store(TestDatabase database, Action<IServiceCollection>? more)
    {
        this.database = database;
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(new ModuleTables("sample", typeof(Note).Assembly));
        services.AddMusubiDb(database.Connection);
        more?.Invoke(services);
        Services = services.BuildServiceProvider(validateScopes: true);
    }

    public static bool OnPostgres => TestDatabase.IsPostgres;

    public FakeClock Clock { get; } = new();

    public ServiceProvider Services { get; }

    public string Connection => database.Connection;

    public static async Task<Store> OpenAsync(Action<IServiceCollection>? more = null)
    {
        var store = new Store(await TestDatabase.EmptyAsync(), more);
        await using var scope = store.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<MusubiDb>().Database.EnsureCreatedAsync();
        return store;
    }

    /// <summary>Works in a scope of its own, as the system unless another actor is named.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, MusubiDb, Task<T>> work, Actor? actor = null)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = actor ?? Actor.System("test");
        return await work(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<MusubiDb>());
    }

    public Task InScopeAsync(Func<MusubiDb, Task> work, Actor? actor = null) => InScopeAsync(
        async (_, db) =>
        {
            await work(db);
            return Done.It;
        },
        actor);

    public Task<T> InScopeAsync<T>(Func<MusubiDb, Task<T>> work, Actor? actor = null) => InScopeAsync((_, db) => work(db), actor);

    /// <summary>Writes past the program, as someone with access to the server could. Table names as on SQLite.</summary>
    public Task<int> TamperAsync(string sql) =>
        InScopeAsync(db => db.Database.ExecuteSqlRawAsync(OnPostgres ? sql.Replace("core_", "core.").Replace("sample_", "sample.") : sql));

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await database.DisposeAsync();
    }
}
