using System.Text.Json.Nodes;
using Musubi.Host.Commands.Timetable;

namespace Musubi.Modules.Tests.Host;

/// <summary><c>musubi timetable</c>, as a person at a terminal calls it.</summary>
public sealed class TimetableCommandTests : IDisposable
{
    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("musubi-test-").FullName;

    [Fact]
    public async Task Timetable_TheExampleOfTheHelp_GivesItsAnswer()
    {
        Write("question.json", TimetableExample.Question);

        var (exit, output, error) = await MusubiProgram.RunAsync(folder, "timetable", "question.json", "--threads", "1");

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Equal(WithoutTimes(TimetableExample.Answer), WithoutTimes(output));
    }

    [Fact]
    public async Task Timetable_WithOutAndProgress_WritesTheFileAndTellsOnStandardErrorOnly()
    {
        Write("question.json", TimetableExample.Question);

        var (exit, output, error) = await MusubiProgram.RunAsync(folder, "timetable", "question.json", "--out", "answer.json", "--progress", "--seconds", "5", "--seed", "4");

        Assert.Equal((0, string.Empty), (exit, output));
        Assert.Contains("1 break, at least 1", error, StringComparison.Ordinal);
        Assert.Equal(4, (int)JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "answer.json")))!["seed"]!);
    }

    [Fact]
    public async Task Timetable_FaultyQuestion_TellsEachFaultInALineWithItsPlace()
    {
        Write("question.json", """{ "slots": 2, "tables": 1, "participants": [ { "id": "a" } ], "meetings": [ { "id": "m", "between": ["a", "b"] } ], "table": 3 }""");

        var (exit, output, error) = await MusubiProgram.RunAsync(folder, "timetable", "question.json");

        Assert.Equal((2, string.Empty), (exit, output));
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("question.json: meetings[0].between[1]: There is no participant “b”", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("question.json: table: There is no “table” here.", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timetable_WithoutSolution_SaysWhyInTheAnswer()
    {
        Write("question.json", """{ "slots": 1, "tables": 1, "participants": [ { "id": "a" }, { "id": "b" } ], "meetings": [ { "id": "m", "between": ["a", "b"] }, { "id": "n", "between": ["a", "b"] } ] }""");

        var (exit, output, error) = await MusubiProgram.RunAsync(folder, "timetable", "question.json");

        var answer = JsonNode.Parse(output)!;
        Assert.Equal((3, string.Empty, "infeasible"), (exit, error, (string)answer["status"]!));
        Assert.Equal(["m", "n"], answer["conflict"]!.AsArray().Where(item => (string)item!["kind"]! == "meeting").Select(item => (string)item!["id"]!));
    }

    [Theory]
    [InlineData("timetable", "nowhere.json")]
    [InlineData("timetable")]
    [InlineData("timetable", "question.json", "--seconds", "soon")]
    [InlineData("timetable", "question.json", "--seconds", "-1")]
    [InlineData("timetable", "question.json", "--threads", "0")]
    public async Task Timetable_CalledWrongly_SaysSoAndComputesNothing(params string[] arguments)
    {
        Write("question.json", TimetableExample.Question);

        var (exit, output, error) = await MusubiProgram.RunAsync(folder, arguments);

        Assert.Equal(2, exit);
        Assert.NotEmpty(error);
        Assert.DoesNotContain("status", output.Split("Description:")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Timetable_FileOfAHundredMegabytes_IsRefusedUnread()
    {
        await using (var large = File.Create(Path.Combine(folder, "large.json")))
        {
            large.SetLength(100_000_000);
        }

        var (exit, _, error) = await MusubiProgram.RunAsync(folder, "timetable", "large.json");

        Assert.Equal(2, exit);
        Assert.StartsWith("large.json: The file is too large.", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_ShowsTheExamples()
    {
        var (exit, output, _) = await MusubiProgram.RunAsync(folder, "timetable", "--help");

        Assert.Equal(0, exit);
        Assert.Contains("\"between\": [\"city\", \"acme\"]", output, StringComparison.Ordinal);
        Assert.Contains("\"status\": \"optimal\"", output, StringComparison.Ordinal);
    }

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(folder, name), content);

    private static string WithoutTimes(string json)
    {
        var answer = JsonNode.Parse(json)!.AsObject();
        answer.Remove("firstAnswerMs");
        answer.Remove("elapsedMs");
        return answer.ToJsonString();
    }
}
