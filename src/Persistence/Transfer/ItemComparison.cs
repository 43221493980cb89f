using System.Globalization;
using System.Text.Json.Nodes;

namespace Musubi.Persistence.Transfer;

/// <summary>Finds where two writings of one item differ, value by value.</summary>
internal static class ItemComparison
{
    public static IReadOnlyList<FieldChange> Compare(JsonObject before, JsonObject after)
    {
        var changes = new List<FieldChange>();
        Compare(string.Empty, before, after, changes);
        return changes;
    }

    private static void Compare(string path, JsonNode? before, JsonNode? after, List<FieldChange> changes)
    {
        if (before is JsonObject left && after is JsonObject right)
        {
            foreach (var name in right.Select(field => field.Key).Union(left.Select(field => field.Key), StringComparer.Ordinal))
            {
                Compare(FilePlace.Join(path, name), left[name], right[name], changes);
            }
        }
        else if (before is JsonArray one && after is JsonArray other && one.Count == other.Count && KeysOf(one).SequenceEqual(KeysOf(other), StringComparer.Ordinal))
        {
            foreach (var (index, name) in KeysOf(other).Index())
            {
                Compare($"{path}[{name}]", one[index], other[index], changes);
            }
        }
        else if (!JsonNode.DeepEquals(before, after))
        {
            changes.Add(new(path, Shown(before), Shown(after)));
        }
    }

    // Items with keys are known by them, others by their place.
    private static IEnumerable<string> KeysOf(JsonArray list) =>
        list.Select((item, index) => (item as JsonObject)?["key"]?.ToString() ?? index.ToString(CultureInfo.InvariantCulture));

    private static string? Shown(JsonNode? value) => value switch
    {
        null => null,
        JsonValue single => single.ToString(),
        _ => FileJson.OneLine(value),
    };
}
