using Microsoft.Data.Sqlite;
using Npgsql;

namespace Musubi.Modules.Tests.Testing;

/// <summary>A fresh database for one house: a copy of a template that is made once per run.</summary>
/// <remarks>SQLite files by default; PostgreSQL databases on the server that MUSUBI_TEST_POSTGRES names.</remarks>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("MUSUBI_TEST_POSTGRES") is { Length: > 0 } server ? server : null;
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);
    private static TestDatabase? template;

    private readonly string name;

    private TestDatabase(string name) => this.name = name;

    public static bool IsPostgres => Server is not null;

    public string Connection => IsPostgres
        ? new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 20 }.ConnectionString
        : new SqliteConnectionStringBuilder { DataSource = name }.ConnectionString;

    /// <summary>An empty database in today's form.</summary>
    public static async Task<TestDatabase> CreateAsync(Func<string, Task> prepare)
    {
        await OneAtATime.WaitAsync();
        try
        {
            if (template is null)
            {
                var made = await EmptyAsync();
                await prepare(made.Connection);
                template = made;
            }

            return await CopyAsync(template);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    /// <summary>A database without any table.</summary>
    public static async Task<TestDatabase> EmptyAsync()
    {
        var made = NewName();
        if (IsPostgres)
        {
            await AdministerAsync($"CREATE DATABASE \"{made.name}\"");
        }

        return made;
    }

    public async ValueTask DisposeAsync()
    {
        if (IsPostgres)
        {
            await using (var open = new NpgsqlConnection(Connection))
            {
                NpgsqlConnection.ClearPool(open);
            }

            await AdministerAsync($"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)");
        }
        else
        {
            using (var open = new SqliteConnection(Connection))
            {
                SqliteConnection.ClearPool(open);
            }

            System.IO.Directory.Delete(Path.GetDirectoryName(name)!, recursive: true);
        }
    }

    private static async Task<TestDatabase> CopyAsync(TestDatabase from)
    {
        var made = NewName();
        if (IsPostgres)
        {
            await using (var open = new NpgsqlConnection(from.Connection))
            {
                NpgsqlConnection.ClearPool(open);
            }

            await AdministerAsync($"CREATE DATABASE \"{made.name}\" TEMPLATE \"{from.name}\"");
        }
        else
        {
            using (var open = new SqliteConnection(from.Connection))
            {
                open.Open();
                using var checkpoint = open.CreateCommand();
                checkpoint.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
                checkpoint.ExecuteNonQuery();
                SqliteConnection.ClearPool(open);
            }

            File.Copy(from.name, made.name);
        }

        return made;
    }

    private static TestDatabase NewName()
    {
        var unique = Guid.CreateVersion7().ToString("N");
        return IsPostgres
            ? new($"musubi_{unique}")
            : new(Path.Combine(System.IO.Directory.CreateTempSubdirectory("musubi-tests-").FullName, "musubi.db"));
    }

    private static async Task AdministerAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Database = "postgres", Pooling = false }.ConnectionString);
        await connection.OpenAsync();
#pragma warning disable CA2100 // A database's name is no parameter; ours are made here.
        await using var command = new NpgsqlCommand(statement, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
