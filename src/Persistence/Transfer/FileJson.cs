using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Musubi.Persistence.Transfer;

/// <summary>The one way in which files are laid out, so that two versions can be compared line by line.</summary>
/// <remarks>
/// UTF-8, two spaces, a line feed at the end. A value stands on one line where that line has at most 160 characters, otherwise
/// each of its parts begins a line. Only what JSON demands is escaped.
/// </remarks>
internal static class FileJson
{
    private const int Widest = 160;

    public static byte[] Write(JsonObject file)
    {
        var text = new StringBuilder();
        Write(text, file, indent: 0, before: 0, isBroken: true);
        text.Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static string OneLine(JsonNode? value)
    {
        var text = new StringBuilder();
        switch (value)
        {
            case JsonObject { Count: > 0 } fields:
                text.Append("{ ").AppendJoin(", ", fields.Select(field => $"{Quoted(field.Key)}: {OneLine(field.Value)}")).Append(" }");
                break;
            case JsonArray items:
                text.Append('[').AppendJoin(", ", items.Select(OneLine)).Append(']');
                break;
            case JsonObject:
                text.Append("{}");
                break;
            default:
                text.Append(value?.GetValueKind() is JsonValueKind.String ? Quoted(value.GetValue<string>()) : value?.ToJsonString() ?? "null");
                break;
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, JsonNode? value, int indent, int before, bool isBroken = false)
    {
        var line = OneLine(value);
        var parts = Parts(value);
        if (parts.Count == 0 || (!isBroken && before + line.Length + 1 <= Widest))
        {
            text.Append(line);
            return;
        }

        var isObject = value is JsonObject;
        text.Append(isObject ? '{' : '[');
        foreach (var (index, (name, part)) in parts.Index())
        {
            text.Append(index > 0 ? ",\n" : "\n").Append(' ', indent + 2).Append(name);
            Write(text, part, indent + 2, indent + 2 + name.Length);
        }

        text.Append('\n').Append(' ', indent).Append(isObject ? '}' : ']');
    }

    private static List<(string Name, JsonNode? Value)> Parts(JsonNode? value) => value switch
    {
        JsonObject fields => [.. fields.Select(field => ($"{Quoted(field.Key)}: ", field.Value))],
        JsonArray items => [.. items.Select(item => (string.Empty, item))],
        _ => [],
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                < ' ' => quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => quoted.Append(letter),
            };
        }

        return quoted.Append('"').ToString();
    }
}
