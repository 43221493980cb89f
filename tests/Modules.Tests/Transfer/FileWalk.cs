using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Musubi.Modules.Tests.Transfer;

/// <summary>Every value of a file with its path, written as faults write it, and the means to put another in its place.</summary>
internal static partial class FileWalk
{
    public static IEnumerable<(string Path, JsonNode Value)> Values(this JsonNode node, string path = "") =>
        Below(node, path).SelectMany(below => below.Value.Values(below.Path).Prepend(below));

    public static IEnumerable<(string Path, JsonObject Value)> Objects(this JsonNode node) =>
        node.Values().Prepend((string.Empty, node)).Where(below => below.Item2 is JsonObject).Select(below => (below.Item1, (JsonObject)below.Item2));

    /// <summary>The same file with another value at a path.</summary>
    public static JsonNode With(this JsonNode file, string path, JsonNode? value)
    {
        var copy = file.DeepClone();
        var old = copy.At(path);
        if (old.Parent is JsonArray list)
        {
            list[list.IndexOf(old)] = value;
        }
        else
        {
            old.Parent![path[(path.LastIndexOf('.') + 1)..]] = value;
        }

        return copy;
    }

    /// <summary>The same file without the value at a path.</summary>
    public static JsonNode Without(this JsonNode file, string path)
    {
        var copy = file.DeepClone();
        copy.At(path).Parent!.AsObject().Remove(path[(path.LastIndexOf('.') + 1)..]);
        return copy;
    }

    /// <summary>The first of all that stand at the same place of a list's items: what holds for one item holds for its neighbours.</summary>
    public static IEnumerable<T> OneOfAKind<T>(this IEnumerable<T> found, Func<T, string> path) => found.DistinctBy(one => Index().Replace(path(one), "[]"), StringComparer.Ordinal);

    public static JsonNode At(this JsonNode file, string path) => path.Length == 0 ? file : file.Values().Single(below => below.Path == path).Value;

    public static string Join(string path, string field) => path.Length == 0 ? field : $"{path}.{field}";

    private static IEnumerable<(string Path, JsonNode Value)> Below(JsonNode node, string path) => node switch
    {
        JsonObject fields => fields.Select(field => (Join(path, field.Key), field.Value!)),
        JsonArray items => items.Select((item, index) => (string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), item!)),
        _ => [],
    };

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
