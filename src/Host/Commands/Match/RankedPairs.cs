using System.Text;
using System.Text.Json;

namespace Musubi.Host.Commands.Match;

/// <summary>Reads what <c>musubi match</c> has written: the offers of each need in their order.</summary>
internal static class RankedPairs
{
    public static Dictionary<string, List<string>> Read(string file, byte[] utf8, List<MatchFault> faults)
    {
        var ranked = new Dictionary<string, List<(int Rank, string Offer)>>(StringComparer.Ordinal);
        var lines = Encoding.UTF8.GetString(utf8).TrimStart('\uFEFF').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                continue;
            }

            if (ReadLine(lines[i]) is not var (need, offer, rank))
            {
                faults.Add(new(file, i + 1, string.Empty, "Host.Match.Fault.PairLine"));
                continue;
            }

            if (!ranked.TryGetValue(need, out var list))
            {
                ranked[need] = list = [];
            }

            list.Add((rank, offer));
        }

        return ranked.ToDictionary(pair => pair.Key, pair => pair.Value.OrderBy(found => found.Rank).Select(found => found.Offer).ToList(), StringComparer.Ordinal);
    }

    private static (string Need, string Offer, int Rank)? ReadLine(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return (root.GetProperty("need").GetString()!, root.GetProperty("offer").GetString()!, root.GetProperty("rank").GetInt32());
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
