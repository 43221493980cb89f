using System.Text;
using Microsoft.Data.Sqlite;
using Musubi.Modules.Tests.Transfer;

namespace Musubi.Modules.Tests.Host;

/// <summary><c>musubi import</c> and <c>musubi export</c>, as a person at a terminal calls them.</summary>
public sealed class TransferCommandTests : IDisposable
{
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("musubi-test-").FullName;

    [Fact]
    public async Task ImportThenExport_IsTheSameFileByteForByte()
    {
        await WriteAsync("everything.json", ProgrammeFiles.Everything);

        var import = await MusubiProgram.RunAsync(folder, "import", "everything.json");
        var export = await MusubiProgram.RunAsync(folder, "export", "everything", "--out", "out.json");
        var printed = await MusubiProgram.RunAsync(folder, "export", "everything");

        Assert.Equal((0, $"Imported: {ProgrammeFiles.EverythingCount} added, 0 changed, 0 unchanged."), (import.ExitCode, import.Output.Trim()));
        Assert.Equal((0, string.Empty), (export.ExitCode, export.Output));
        Assert.Equal(ProgrammeFiles.Everything, await File.ReadAllBytesAsync(Path.Combine(folder, "out.json"), TestContext.Current.CancellationToken));
        Assert.Equal(Encoding.UTF8.GetString(ProgrammeFiles.Everything), printed.Output);
    }

    [Fact]
    public async Task Import_ASecondTime_ChangesNothing()
    {
        await WriteAsync("everything.json", ProgrammeFiles.Everything);
        await MusubiProgram.RunAsync(folder, "import", "everything.json");

        var (exit, output, _) = await MusubiProgram.RunAsync(folder, "import", "everything.json");

        Assert.Equal((0, $"Imported: 0 added, 0 changed, {ProgrammeFiles.EverythingCount} unchanged."), (exit, output.Trim()));
    }

    [Fact]
    public async Task Import_DryRun_SaysFieldByFieldWhatItWouldDoAndDoesNothing()
    {
        await WriteAsync("everything.json", ProgrammeFiles.Everything);
        await MusubiProgram.RunAsync(folder, "import", "everything.json");
        var file = ProgrammeFiles.Parse(ProgrammeFiles.Everything);
        file["places"]![0]!["name"]!["en"] = "Another name";
        await WriteAsync("changed.json", file.Bytes());

        var dry = await MusubiProgram.RunAsync(folder, "import", "--dry-run", "changed.json");
        var export = await MusubiProgram.RunAsync(folder, "export", "everything");

        Assert.Equal(0, dry.ExitCode);
        Assert.Equal(
            ["Changed: places[exampleland]", "  name.en: Exampleland → Another name", $"Nothing was written. The import would be: 0 added, 1 changed, {ProgrammeFiles.EverythingCount - 1} unchanged."],
            dry.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(Encoding.UTF8.GetString(ProgrammeFiles.Everything), export.Output);
    }

    [Fact]
    public async Task Import_FaultyFile_TellsEachFaultByLineAndPlaceAndImportsNothing()
    {
        await WriteAsync("bad.json", Encoding.UTF8.GetBytes("{\n  \"format\": \"musubi-programme/1\",\n  \"programe\": 1\n}"));

        var import = await MusubiProgram.RunAsync(folder, "import", "bad.json");
        var export = await MusubiProgram.RunAsync(folder, "export", "bad");

        Assert.Equal((2, string.Empty), (import.ExitCode, import.Output));
        var lines = import.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.Contains(lines, line => line.StartsWith("bad.json:1:1 translatedBy: ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("bad.json:1:1 programme: ", StringComparison.Ordinal));
        Assert.StartsWith("bad.json:3:3 programe: There is no “programe” here.", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("3 faults; nothing was imported.", lines[3], StringComparison.Ordinal);
        Assert.Equal(2, export.ExitCode);
    }

    [Theory]
    [InlineData("import", "nowhere.json", "There is no file nowhere.json.")]
    [InlineData("export", "nobody", "There is no programme “nobody”.")]
    [InlineData("export", "Not a key!", "")]
    public async Task Command_WithWhatIsNotThere_SaysSoInOneSentenceAndFails(string command, string argument, string sentence)
    {
        var (exit, output, error) = await MusubiProgram.RunAsync(folder, command, argument);

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.StartsWith(sentence, Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_IntoAFolderThatIsNotThere_SaysSoInOneSentenceAndFails()
    {
        await WriteAsync("everything.json", ProgrammeFiles.Everything);
        await MusubiProgram.RunAsync(folder, "import", "everything.json");

        var (exit, _, error) = await MusubiProgram.RunAsync(folder, "export", "everything", "--out", "nowhere/out.json");

        Assert.Equal(1, exit);
        Assert.Contains("nowhere/out.json", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(folder, recursive: true);
    }

    private Task WriteAsync(string name, byte[] content) => File.WriteAllBytesAsync(Path.Combine(folder, name), content);
}
