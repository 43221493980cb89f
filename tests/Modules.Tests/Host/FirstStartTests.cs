using Microsoft.Data.Sqlite;
using Musubi.Modules.Tests.Transfer;

namespace Musubi.Modules.Tests.Host;

/// <summary>The five programmes come with the first start, once.</summary>
public sealed class FirstStartTests : IDisposable
{
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("musubi-test-").FullName;

    [Fact]
    public async Task Start_FirstLoadsTheFiveProgrammes_SecondLoadsNoneAndKeepsWhatPeopleChanged()
    {
        var first = await ServeAsync();
        await ChangeAsync("asean-japan");
        var second = await ServeAsync();

        Assert.Equal(ProgrammeFiles.Shipped, Loaded(first));
        Assert.Equal(5, ProgrammeFiles.Shipped.Count);
        Assert.Empty(Loaded(second));
        Assert.Contains("\"en\": \"Changed by people\"", (await MusubiProgram.RunAsync(folder, "export", "asean-japan")).Output, StringComparison.Ordinal);
        Assert.Equal(System.Text.Encoding.UTF8.GetString(ProgrammeFiles.Read("smart-tokyo")), (await MusubiProgram.RunAsync(folder, "export", "smart-tokyo")).Output);
    }

    [Fact]
    public async Task Start_AfterAnInterruptedFirstOne_LoadsWhatIsMissing()
    {
        await ServeAsync(until: "Loaded the example programme berlin-tokyo");

        var second = await ServeAsync();
        var third = await ServeAsync();

        Assert.NotEmpty(Loaded(second));
        Assert.DoesNotContain("asean-japan", Loaded(second));
        Assert.Contains("smart-tokyo", Loaded(second));
        Assert.Empty(Loaded(third));
    }

    [Fact]
    public async Task Start_BesideAProgrammeOfOnesOwn_LoadsNone()
    {
        await File.WriteAllBytesAsync(Path.Combine(folder, "own.json"), ProgrammeFiles.Everything, TestContext.Current.CancellationToken);
        Assert.Equal(0, (await MusubiProgram.RunAsync(folder, "import", "own.json")).ExitCode);

        Assert.Empty(Loaded(await ServeAsync()));
    }

    [Fact]
    public async Task Start_OnceAskedToStayEmpty_StaysSo()
    {
        var empty = await ServeAsync(arguments: "--empty");
        var later = await ServeAsync();

        Assert.Empty(Loaded(empty));
        Assert.Empty(Loaded(later));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(folder, recursive: true);
    }

    private static List<string> Loaded(List<string> lines) =>
        [.. lines.Where(line => line.StartsWith("Loaded the example programme ", StringComparison.Ordinal)).Select(line => line.Split(' ')[4].TrimEnd(':'))];

    // Serves until it says that it is ready, or the line asked for; then it is ended, as by a power cut.
    private async Task<List<string>> ServeAsync(string until = "Musubi is ready", params string[] arguments)
    {
        using var server = MusubiProgram.Start(folder, ["serve", .. arguments]);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var error = server.StandardError.ReadToEndAsync(limit.Token);
        var lines = new List<string>();
        try
        {
            while (lines.Count == 0 || !lines[^1].StartsWith(until, StringComparison.Ordinal))
            {
                lines.Add(await server.StandardOutput.ReadLineAsync(limit.Token) ?? throw new InvalidOperationException($"The server ended: {await error}"));
            }
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync(limit.Token);
        }

        return lines;
    }

    private async Task ChangeAsync(string programme)
    {
        var file = ProgrammeFiles.Parse(ProgrammeFiles.Read(programme));
        file["programme"]!["summary"]!["en"] = "Changed by people";
        await File.WriteAllBytesAsync(Path.Combine(folder, "changed.json"), file.Bytes());
        Assert.Equal(0, (await MusubiProgram.RunAsync(folder, "import", "changed.json")).ExitCode);
    }
}
