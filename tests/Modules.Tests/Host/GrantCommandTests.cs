using System.Text;
using System.Text.Json;
using Musubi.Host.Commands.Grant;

namespace Musubi.Modules.Tests.Host;

/// <summary><c>musubi grant</c>, as a person at a terminal or another program calls it.</summary>
public sealed class GrantCommandTests : IDisposable
{
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("musubi-test-").FullName;

    [Fact]
    public async Task Grant_ExampleOfTheHelp_IsComputedToFileAndOutputAlike()
    {
        await WriteAsync("budget.json", GrantExample.Budget);

        var printed = await MusubiProgram.RunAsync(folder, "grant", "--scheme", "smart-tokyo-local-issues", "--budget", "budget.json");
        var written = await MusubiProgram.RunAsync(folder, "grant", "--scheme", "smart-tokyo-local-issues@2025", "--budget", "budget.json", "--out", "account.json");

        Assert.Equal((0, 0), (printed.ExitCode, written.ExitCode));
        Assert.Equal((string.Empty, string.Empty, string.Empty), (printed.Error, written.Output, written.Error));
        Assert.Equal(printed.Output, await File.ReadAllTextAsync(Path.Combine(folder, "account.json")));
        Assert.Equal("6172000", JsonDocument.Parse(printed.Output).RootElement.GetProperty("total").GetString());
        Assert.Contains("half of the eligible expenses", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Grant_Help_ShowsTheExampleAndTheOtherCommand()
    {
        var help = await MusubiProgram.RunAsync(folder, "grant", "--help");

        Assert.Equal(0, help.ExitCode);
        Assert.Contains(GrantExample.Call, help.Output, StringComparison.Ordinal);
        Assert.Contains("\"costs\": [", help.Output, StringComparison.Ordinal);
        Assert.Contains("schemes", help.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "bad.json: members[1].lead: A second member is marked", "bad.json: costs[0].category: The grant scheme has no cost category cars.")]
    [InlineData("de", "bad.json: members[1].lead: Ein zweites Mitglied ist", "bad.json: costs[0].category: Das Förderprogramm hat keine Kostenart cars.")]
    [InlineData("ja", "bad.json: members[1].lead: 代表団体が二つ以上あります。", "bad.json: costs[0].category: 補助制度に経費区分 cars はありません。")]
    public async Task Grant_FaultyBudget_TellsOneLinePerFaultAndComputesNothing(string reader, string first, string second)
    {
        await WriteAsync("bad.json", GrantExample.Budget
            .Replace("\"size\": \"small\"", "\"lead\": true", StringComparison.Ordinal)
            .Replace("equipment", "cars", StringComparison.Ordinal));

        var (exit, output, error) = await MusubiProgram.RunAsync(folder, "grant", "--scheme", "smart-tokyo-local-issues", "--budget", "bad.json", "--reader", reader, "--out", "account.json");

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.False(File.Exists(Path.Combine(folder, "account.json")));
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith(first, lines[0], StringComparison.Ordinal);
        Assert.StartsWith(second, lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--scheme nowhere --budget budget.json")]
    [InlineData("--scheme missing.json --budget budget.json")]
    [InlineData("--scheme budget.json --budget budget.json")]
    [InlineData("--scheme smart-tokyo-local-issues --budget missing.json")]
    [InlineData("--scheme smart-tokyo-local-issues")]
    [InlineData("--budget budget.json")]
    [InlineData("--scheme meti-global-south --budget budget.json")]
    [InlineData("--scheme smart-tokyo-local-issues --budget budget.json --reader xx")]
    public async Task Grant_WrongInput_ExitsWithTwoAndASentence(string arguments)
    {
        await WriteAsync("budget.json", GrantExample.Budget);

        var (exit, output, error) = await MusubiProgram.RunAsync(folder, ["grant", .. arguments.Split(' ')]);

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.NotEmpty(error);
    }

    [Fact]
    public async Task Grant_SchemeOfOnesOwn_IsReadFromItsFile()
    {
        await WriteAsync("budget.json", GrantExample.Budget);
        await WriteAsync("own.json", """
            { "id": "own", "edition": "1", "name": {"en":"x"}, "payer": {"en":"x"}, "currency": "JPY", "members": { "kinds": ["company", "local-government"] },
              "categories": [ {"id":"equipment"} ],
              "steps": [
                { "step": "rate", "per": "application", "rounding": "down 1", "cases": [ { "rule": "third", "rate": "1/3", "text": {"en":"a third"} } ] },
                { "step": "round", "per": "application", "rule": "round", "rounding": "down 1", "text": {"en":"x"} },
                { "step": "split", "rule": "split", "unit": "1", "text": {"en":"x"} } ] }
            """);

        var (exit, output, error) = await MusubiProgram.RunAsync(folder, "grant", "--scheme", "own.json", "--budget", "budget.json", "--reader", "ja");

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Equal("4115226", JsonDocument.Parse(output).RootElement.GetProperty("total").GetString());
    }

    [Theory]
    [InlineData("en", "to be confirmed by the programme: rounded down to 1,000 yen")]
    [InlineData("de", "vom Programm zu bestätigen: auf 1.000 Yen abgerundet")]
    [InlineData("ja", "プログラムの確認待ち：1,000円未満を切り捨て")]
    public async Task Schemes_EveryLanguage_ListsThemWithWhatNobodyConfirmed(string reader, string unsure)
    {
        var (exit, output, _) = await MusubiProgram.RunAsync(folder, "grant", "schemes", "--reader", reader);

        Assert.Equal(0, exit);
        Assert.Contains(unsure, output, StringComparison.Ordinal);
        Assert.Contains("de-modellprojekte-smart-cities@2019", output, StringComparison.Ordinal);
    }

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);

    private Task WriteAsync(string name, string text) => File.WriteAllBytesAsync(Path.Combine(folder, name), Encoding.UTF8.GetBytes(text));
}
