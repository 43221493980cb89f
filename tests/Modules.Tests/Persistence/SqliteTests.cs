using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence;

namespace Musubi.Modules.Tests.Persistence;

public sealed class SqliteTests : IDisposable
{
    private readonly DirectoryInfo folder = System.IO.Directory.CreateTempSubdirectory("musubi-sqlite-");

    private string Connection => $"Data Source={Path.Combine(folder.FullName, "test.db")}";

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    public async Task Open_OfTheContext_SetsWhatSavedMeans(string setting, string expected)
    {
        await using var db = Open();
        await db.Database.EnsureCreatedAsync();

        Assert.Equal(expected, await ReadAsync(db, setting));
    }

    [Fact]
    public async Task Open_RestoredBackup_WritesItsLogAheadAgain()
    {
        await using (var db = Open())
        {
            await db.Database.EnsureCreatedAsync();
        }

        var copy = Path.Combine(folder.FullName, "copy.db");
        await using (var raw = new SqliteConnection(Connection))
        {
            await raw.OpenAsync();
            await using var vacuum = raw.CreateCommand();
            vacuum.CommandText = "VACUUM INTO $copy";
            vacuum.Parameters.AddWithValue("$copy", copy);
            await vacuum.ExecuteNonQueryAsync();
        }

        await using var restored = Open($"Data Source={copy}");
        Assert.Equal("wal", await ReadAsync(restored, "journal_mode"));
    }

    [Fact]
    public async Task Save_WhileAnotherWrites_WaitsAndIsSaved()
    {
        await using var first = Open();
        await first.Database.EnsureCreatedAsync();
        await using var transaction = await first.Database.BeginTransactionAsync();
        first.Add(new Note(Given.Programme, "first"));
        (await first.SaveAsync(Given.Act(), default)).Required();

        var second = Task.Run(async () =>
        {
            await using var db = Open();
            db.Add(new Note(Given.Programme, "second"));
            (await db.SaveAsync(Given.Act(), default)).Required();
        });
        await Task.Delay(700);
        Assert.False(second.IsCompleted);
        await transaction.CommitAsync();
        await second.WaitAsync(TimeSpan.FromSeconds(30));

        await using var reader = Open();
        Assert.Equal(2, await reader.Set<Note>().CountAsync());
    }

    private MusubiDb Open(string? connection = null)
    {
        var options = new DbContextOptionsBuilder<MusubiDb>();
        Database.Use(options, connection ?? Connection);
        return new(options.Options, [new ModuleTables("sample", typeof(Note).Assembly)], new CurrentActor { Actor = Actor.System("test") }, new FakeClock());
    }

    private static async Task<string?> ReadAsync(MusubiDb db, string setting)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The settings stand above.
        command.CommandText = $"PRAGMA {setting}";
#pragma warning restore CA2100
        return (await command.ExecuteScalarAsync())?.ToString();
    }
}
