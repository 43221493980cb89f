namespace Musubi.Modules.Tests.Host;

/// <summary><c>musubi doctor --fill</c>, as a person at a terminal calls it.</summary>
public sealed class FillCommandTests : IDisposable
{
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("musubi-test-").FullName;

    [Fact]
    public async Task Fill_WithNumbers_MakesSoManyIssuesAndSolutionsAndASecondTimeNothing()
    {
        var first = await MusubiProgram.RunAsync(folder, "doctor", "--fill", "--issues", "7", "--solutions", "11");
        var again = await MusubiProgram.RunAsync(folder, "doctor", "--fill", "--issues", "7", "--solutions", "11");
        var export = await MusubiProgram.RunAsync(folder, "export", "trial-by-quantity");

        // 40 places, 440 organisations, 12 topics and the programme itself stand beside them.
        Assert.Equal((0, "Imported: 511 added, 0 changed, 0 unchanged."), (first.ExitCode, first.Output.Trim()));
        Assert.Equal((0, "Imported: 0 added, 0 changed, 511 unchanged."), (again.ExitCode, again.Output.Trim()));
        Assert.Contains("trial-solution-00011", export.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("trial-solution-00012", export.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fill_WithANegativeNumber_SaysWhatIsPossible()
    {
        var answer = await MusubiProgram.RunAsync(folder, "doctor", "--fill", "--issues", "-1");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("from 0", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnyCommand_WithAnOptionThatDoesNotExist_SaysThatTheInputIsWrong()
    {
        var answer = await MusubiProgram.RunAsync(folder, "doctor", "--nonsense");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("--nonsense", answer.Error, StringComparison.Ordinal);
    }

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);
}
