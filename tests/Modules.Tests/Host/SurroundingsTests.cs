using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;

namespace Musubi.Modules.Tests.Host;

/// <summary>What a newcomer's machine can get wrong: each is told in one sentence, with a non-zero exit.</summary>
public sealed class SurroundingsTests : IDisposable
{
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("musubi-test-").FullName;

    [Fact]
    public async Task Serve_PortTakenByAnother_SaysSoInOneSentenceAndFails()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var (exit, _, error) = await MusubiProgram.RunAsync(folder, "serve", "--empty", "--urls", $"http://{other.LocalEndpoint}");

        Assert.Equal(1, exit);
        AssertOneSentence(error, "already in use");
    }

    [Fact]
    public async Task Serve_FolderThatCannotBeWritten_SaysSoInOneSentenceAndFails()
    {
        var (exit, _, error) = await MusubiProgram.RunAsync(folder, "serve", "--database", "Data Source=/proc/musubi.db");

        Assert.Equal(1, exit);
        AssertOneSentence(error, "cannot be written");
    }

    [Fact]
    public async Task Serve_DatabaseOfANewerVersion_SaysSoInOneSentenceAndFails()
    {
        Assert.Equal(0, (await MusubiProgram.RunAsync(folder, "migrate")).ExitCode);
        await AddMigrationAsync("29990101000000_FromTheFuture");

        var (exit, _, error) = await MusubiProgram.RunAsync(folder, "serve");

        Assert.Equal(1, exit);
        AssertOneSentence(error, "29990101000000_FromTheFuture");
    }

    [Fact]
    public async Task Serve_FileThatIsNoDatabase_SaysSoInOneSentenceAndFails()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "musubi.db"), string.Concat(Enumerable.Repeat("not a database ", 100)));

        var (exit, _, error) = await MusubiProgram.RunAsync(folder, "serve");

        Assert.Equal(1, exit);
        AssertOneSentence(error, "not a Musubi database");
    }

    [Fact]
    public async Task Serve_PostgresThatDoesNotAnswer_SaysSoInOneSentenceAndFails()
    {
        var (exit, _, error) = await MusubiProgram.RunAsync(folder, "serve", "--database", "Host=127.0.0.1;Port=1;Username=nobody;Timeout=2");

        Assert.Equal(1, exit);
        AssertOneSentence(error, "does not answer");
    }

    [Fact]
    public async Task AuditVerify_FreshDatabase_IsWholeAndLacksAnUnknownHead()
    {
        await MusubiProgram.RunAsync(folder, "migrate");
        var whole = await MusubiProgram.RunAsync(folder, "audit", "verify");
        var unknownHead = await MusubiProgram.RunAsync(folder, "audit", "verify", "--head", new string('a', 64));

        Assert.Equal(0, whole.ExitCode);
        Assert.Equal(1, unknownHead.ExitCode);
        AssertOneSentence(unknownHead.Error, "before the head that was expected");
    }

    [Fact]
    public async Task Doctor_BeforeTheDatabaseExists_SaysWhatToDoAndFails()
    {
        var (exit, output, _) = await MusubiProgram.RunAsync(folder, "doctor");

        Assert.Equal(1, exit);
        Assert.Contains("musubi migrate", output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder, "musubi.db")));
    }

    [Fact]
    public async Task Doctor_AfterMigration_FindsDatabaseAndChainWell()
    {
        await MusubiProgram.RunAsync(folder, "migrate");

        var (_, output, _) = await MusubiProgram.RunAsync(folder, "doctor");

        Assert.Contains("SQLite, up to date", output, StringComparison.Ordinal);
        Assert.Contains("all hold", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worker_OnAFreshFolder_PreparesTheDatabaseAndSaysThatItIsReady()
    {
        using var worker = MusubiProgram.Start(folder, "worker");
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        var line = await worker.StandardOutput.ReadLineAsync(limit.Token);
        worker.Kill(entireProcessTree: true);

        Assert.Equal("The worker is ready.", line);
        Assert.True(File.Exists(Path.Combine(folder, "musubi.db")));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(folder, recursive: true);
    }

    private static void AssertOneSentence(string error, string part)
    {
        var line = Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(part, line, StringComparison.Ordinal);
    }

    private async Task AddMigrationAsync(string name)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "musubi.db")}");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO core_migrations VALUES ($name, '10.0.0')";
        command.Parameters.AddWithValue("$name", name);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
