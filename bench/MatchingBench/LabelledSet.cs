using System.Text.Json;
using Musubi.LanguageMatching;

namespace Musubi.MatchingBench;

/// <summary>Needs, offers and which offer is right for which need.</summary>
internal sealed record LabelledSet(IReadOnlyList<MatchText> Needs, IReadOnlyList<MatchText> Offers, ILookup<string, string> Right)
{
    public static async Task<LabelledSet> ReadAsync(string folder, CancellationToken cancel)
    {
        var rows = await File.ReadAllLinesAsync(Path.Combine(folder, "relevant.tsv"), cancel);
        var right = rows.Select(row => row.Split('\t')).Where(row => row.Length > 1).ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
        return new(await TextsAsync(folder, "needs.jsonl", cancel), await TextsAsync(folder, "offers.jsonl", cancel), right);
    }

    private static async Task<List<MatchText>> TextsAsync(string folder, string name, CancellationToken cancel)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(folder, name), cancel);
        return [.. lines.Where(line => line.Length > 0).Select(Text)];
    }

    private static MatchText Text(string line)
    {
        using var json = JsonDocument.Parse(line);
        var item = json.RootElement;
        return new(item.GetProperty("id").GetString()!, item.GetProperty("text").GetString()!)
        {
            Language = item.TryGetProperty("lang", out var language) ? language.GetString() : null,
            Title = item.TryGetProperty("title", out var title) ? title.GetString() : null,
        };
    }
}
