using System.Net;
using System.Text;

namespace Musubi.Modules.Tests.Host;

/// <summary><c>musubi match</c>, as a person at a terminal calls it.</summary>
public sealed class MatchCommandTests : IDisposable
{
    private const string Need = """{ "id": "N1", "lang": "ja", "text": "路線バスが廃止された" }""";
    private const string Offer = """{ "id": "S1", "lang": "de", "text": "Rufbus im Umland" }""";

    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("musubi-test-").FullName;

    [Fact]
    public async Task Match_NeedAndOfferOfTwoLanguages_GivesOneLineWithItsReason()
    {
        await WriteAsync(Need, Offer);

        var (exit, output, error) = await MusubiProgram.RunAsync(folder, "match", "--needs", "needs.jsonl", "--offers", "offers.jsonl", "--reader", "de");

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.StartsWith("""{"need":"N1","offer":"S1","rank":1,"score":""", output, StringComparison.Ordinal);
        Assert.Contains("\"offer\":\"Rufbus\"", output, StringComparison.Ordinal);
        Assert.Single(output.Trim().Split('\n'));
    }

    [Fact]
    public async Task Match_FaultyLines_NamesLineAndPlaceOfEachAndComputesNothing()
    {
        await WriteAsync("{ \"id\": \"N1\", \"text\": \"x\", \"titel\": \"y\" }\n{ \"id\": \"N1\", \"text\": \" \", \"topics\": [\"a\", 1] }\n{", Offer);

        var (exit, output, error) = await MusubiProgram.RunAsync(folder, "match", "--needs", "needs.jsonl", "--offers", "offers.jsonl");

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("needs.jsonl:1: titel: There is no field “titel”.", error, StringComparison.Ordinal);
        Assert.Contains("needs.jsonl:2: text: ", error, StringComparison.Ordinal);
        Assert.Contains("needs.jsonl:2: topics[1]: ", error, StringComparison.Ordinal);
        Assert.Contains("needs.jsonl:3: ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(500, true)]
    public async Task Match_WithEmbeddings_AnswersAlsoWhenTheEndpointFails(int status, bool isReported)
    {
        await WriteAsync(Need, Offer);
        using var listener = new HttpListener();
        var port = 20000 + (Environment.ProcessId % 20000) + (status % 7);
        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        listener.Start();
        var served = ServeAsync(listener, status);

        var (exit, output, error) = await MusubiProgram.RunAsync(folder, "match", "--needs", "needs.jsonl", "--offers", "offers.jsonl", "--embeddings", $"http://127.0.0.1:{port}/v1/embeddings");
        await served;

        Assert.Equal(0, exit);
        Assert.Contains("Rufbus", output, StringComparison.Ordinal);
        Assert.Equal(isReported, error.Contains("HTTP 500", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Evaluate_PerfectRanking_IsOneEverywhere()
    {
        await WriteAsync(Need, Offer);
        await MusubiProgram.RunAsync(folder, "match", "--needs", "needs.jsonl", "--offers", "offers.jsonl", "--out", "pairs.jsonl");
        await File.WriteAllTextAsync(Path.Combine(folder, "relevant.tsv"), "N1\tS1\t1\n");

        var (exit, output, _) = await MusubiProgram.RunAsync(folder, "match", "evaluate", "--pairs", "pairs.jsonl", "--relevant", "relevant.tsv", "--needs", "needs.jsonl", "--offers", "offers.jsonl");

        Assert.Equal(0, exit);
        Assert.Contains("total\t1\t1.000\t1.000\t1.000\t1.000\t1.000", output, StringComparison.Ordinal);
        Assert.Contains("ja-de\t1\t1.000", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Terms_OfTwoLanguages_AreATableOfTwoColumns()
    {
        var (exit, output, error) = await MusubiProgram.RunAsync(folder, "match", "terms", "--from", "de", "--to", "ja");

        Assert.Equal((0, string.Empty), (exit, error));
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.True(lines.Length > 1500, $"{lines.Length}");
        Assert.All(lines, line => Assert.Equal(2, line.Split('\t').Length));
    }

    [Fact]
    public async Task Terms_OfALanguageWithoutLabels_SaysSo()
    {
        var (exit, output, error) = await MusubiProgram.RunAsync(folder, "match", "terms", "--from", "de", "--to", "is");

        Assert.Equal((2, string.Empty), (exit, output));
        Assert.Contains("“is”", error, StringComparison.Ordinal);
    }

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);

    private static async Task ServeAsync(HttpListener listener, int status)
    {
        var context = await listener.GetContextAsync();
        context.Response.StatusCode = status;
        var answer = Encoding.UTF8.GetBytes("""{"data":[{"index":0,"embedding":[1,0]},{"index":1,"embedding":[1,0]}]}""");
        await context.Response.OutputStream.WriteAsync(answer);
        context.Response.Close();
    }

    private async Task WriteAsync(string needs, string offers)
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "needs.jsonl"), needs);
        await File.WriteAllTextAsync(Path.Combine(folder, "offers.jsonl"), offers);
    }
}
