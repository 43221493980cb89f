using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Musubi.Foundation;
using Musubi.Persistence;
using Npgsql;

namespace Musubi.Modules.Tests.Persistence;

/// <summary>A database of its own with the sample module: on the PostgreSQL server that the environment names, else on SQLite.</summary>
internal sealed class Store : IAsyncDisposable
{
    private readonly string? folder;
    private readonly string connection;

    private Store(string connection, string? folder, Action<IServiceCollection>? more)
    {
        (this.connection, this.folder) = (connection, folder);
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(new ModuleTables("sample", typeof(Note).Assembly));
        services.AddMusubiDb(connection);
        more?.Invoke(services);
        Services = services.BuildServiceProvider(validateScopes: true);
    }

    public static bool OnPostgres => Server is not null;

    public TestClock Clock { get; } = new();

    public ServiceProvider Services { get; }

    public string Connection => connection;

    private static string? Server => Environment.GetEnvironmentVariable("MUSUBI_TEST_POSTGRES") is { Length: > 0 } server ? server : null;

    public static async Task<Store> OpenAsync(Action<IServiceCollection>? more = null)
    {
        var store = Server is { } server ? await OnServerAsync(server, more) : InFile(more);
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
        if (folder is not null)
        {
            SqliteConnection.ClearPool(new SqliteConnection(connection));
            System.IO.Directory.Delete(folder, recursive: true);
        }
        else
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(connection));
            var name = new NpgsqlConnectionStringBuilder(connection).Database;
            await using var server = new NpgsqlConnection(Server);
            await server.OpenAsync();
            await RunAsync(server, $"DROP DATABASE \"{name}\" WITH (FORCE)");
        }
    }

    private static Store InFile(Action<IServiceCollection>? more)
    {
        var own = System.IO.Directory.CreateTempSubdirectory("musubi-store-").FullName;
        return new($"Data Source={Path.Combine(own, "test.db")}", own, more);
    }

    private static async Task<Store> OnServerAsync(string address, Action<IServiceCollection>? more)
    {
        var name = $"store_{Guid.CreateVersion7():N}";
        await using var server = new NpgsqlConnection(address);
        await server.OpenAsync();
        await RunAsync(server, $"CREATE DATABASE \"{name}\"");
        return new(new NpgsqlConnectionStringBuilder(address) { Database = name, MaxPoolSize = 30 }.ConnectionString, null, more);
    }

    private static async Task RunAsync(NpgsqlConnection server, string sql)
    {
#pragma warning disable CA2100 // Names of databases cannot be parameters; these are made above.
        await using var command = new NpgsqlCommand(sql, server);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
