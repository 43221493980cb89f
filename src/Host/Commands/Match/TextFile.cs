using System.Text.Json;
using System.Text.RegularExpressions;
using Musubi.LanguageMatching;

namespace Musubi.Host.Commands.Match;

/// <summary>Reads needs or offers, one JSON object a line, strictly: an unknown field is refused by name.</summary>
internal sealed partial class TextFile(string file, List<MatchFault> faults)
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = true };

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public IReadOnlyList<MatchText> Read(byte[] utf8)
    {
        var texts = new List<MatchText>();
        var rest = utf8.AsMemory(utf8.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0);
        for (var line = 1; rest.Length > 0; line++)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var content = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (content.Span.ContainsAnyExcept(" \t\r"u8) && ReadLine(content, line) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private MatchText? ReadLine(ReadOnlyMemory<byte> content, int line)
    {
        try
        {
            using var json = JsonDocument.Parse(content, Strict);
            if (json.RootElement.ValueKind is JsonValueKind.Object)
            {
                return ReadObject(json.RootElement, line);
            }

            Fault(line, string.Empty, "Host.Match.Fault.NotAnObject");
        }
        catch (JsonException broken)
        {
            Fault(line, string.Empty, "Host.Match.Fault.NotJson", ("column", (broken.BytePositionInLine ?? 0) + 1));
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, or bytes that are no UTF-8.
            Fault(line, string.Empty, "Host.Match.Fault.NotUnicode");
        }

        return null;
    }

    private MatchText? ReadObject(JsonElement item, int line)
    {
        var before = faults.Count;
        var fields = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var field in item.EnumerateObject())
        {
            if (field.Name is not ("id" or "lang" or "title" or "text" or "topics"))
            {
                Fault(line, field.Name, "Host.Match.Fault.UnknownField", ("field", field.Name));
            }
            else if (!fields.TryAdd(field.Name, field.Value))
            {
                Fault(line, field.Name, "Host.Match.Fault.FieldTwice", ("field", field.Name));
            }
        }

        var text = new MatchText(Text(fields, "id", line, isRequired: true) ?? string.Empty, Text(fields, "text", line, isRequired: true) ?? string.Empty)
        {
            Title = Text(fields, "title", line, isRequired: false),
            Language = Text(fields, "lang", line, isRequired: false),
            Topics = [.. Topics(fields, line)],
        };
        if (text.Language is { } tag && !Tag().IsMatch(tag))
        {
            Fault(line, "lang", "Host.Match.Fault.NotALanguage", ("value", tag));
        }

        if (text.Id.Length > 0 && !ids.Add(text.Id))
        {
            Fault(line, "id", "Host.Match.Fault.IdTwice", ("value", text.Id));
        }

        return faults.Count == before ? text : null;
    }

    private string? Text(Dictionary<string, JsonElement> fields, string name, int line, bool isRequired)
    {
        if (!fields.TryGetValue(name, out var value))
        {
            if (isRequired)
            {
                Fault(line, name, "Host.Match.Fault.Missing", ("field", name));
            }

            return null;
        }

        if (value.ValueKind is not JsonValueKind.String)
        {
            Fault(line, name, "Host.Match.Fault.NotAText");
            return null;
        }

        var text = value.GetString();
        if (isRequired && string.IsNullOrWhiteSpace(text))
        {
            Fault(line, name, "Host.Match.Fault.Empty", ("field", name));
        }

        return text;
    }

    private IEnumerable<string> Topics(Dictionary<string, JsonElement> fields, int line)
    {
        if (!fields.TryGetValue("topics", out var list))
        {
            yield break;
        }

        if (list.ValueKind is not JsonValueKind.Array)
        {
            Fault(line, "topics", "Host.Match.Fault.NotAList");
            yield break;
        }

        var place = 0;
        foreach (var topic in list.EnumerateArray())
        {
            if (topic.ValueKind is JsonValueKind.String)
            {
                yield return topic.GetString()!;
            }
            else
            {
                Fault(line, FormattableString.Invariant($"topics[{place}]"), "Host.Match.Fault.NotAText");
            }

            place++;
        }
    }

    private void Fault(int line, string place, string key, params (string Name, object? Value)[] facts) => faults.Add(new(file, line, place, key, facts));

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}
