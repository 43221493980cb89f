using System.Globalization;
using System.Text.Json;
using Musubi.Foundation;
using NodaTime;
using NodaTime.Text;

namespace Musubi.GrantRules.Reading;

/// <summary>One value of a file, with its place and the list in which its faults are gathered.</summary>
/// <remarks>Reading goes on after a fault, so that a person sees all of them at once; what could not be read is null.</remarks>
internal sealed class Node(JsonElement element, string place, List<Problem> faults)
{
    /// <summary>Deeper than any file of ours; deeper files are refused by the JSON reader.</summary>
    private const int MaxDepth = 32;

    public string Place => place;

    /// <summary>Opens a file; null, with a fault that names line and column, when it is no JSON object.</summary>
    public static Node? Open(ReadOnlyMemory<byte> utf8, List<Problem> faults)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        try
        {
            using var document = JsonDocument.Parse(utf8.Span.StartsWith(mark) ? utf8[mark.Length..] : utf8, new() { MaxDepth = MaxDepth });
            return new(document.RootElement.Clone(), string.Empty, faults);
        }
        catch (JsonException wrong)
        {
            faults.Add(Problem.Invalid("grantrules.not-json", ("line", (wrong.LineNumber ?? 0) + 1), ("column", (wrong.BytePositionInLine ?? 0) + 1)));
            return null;
        }
    }

    public void Fault(Problem problem) => faults.Add(problem.At(place));

    /// <summary>Checks that this is an object with these fields and no others; false when it is no object.</summary>
    public bool HasOnly(params ReadOnlySpan<string> known)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Fault(Problem.Invalid("grantrules.not-an-object"));
            return false;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in element.EnumerateObject())
        {
            if (!seen.Add(field.Name))
            {
                faults.Add(Problem.Invalid("grantrules.field-twice", ("field", field.Name)).At(Below(field.Name)));
            }
            else if (!known.Contains(field.Name))
            {
                faults.Add(Problem.Invalid("grantrules.unknown-field", ("field", field.Name)).At(Below(field.Name)));
            }
        }

        return true;
    }

    /// <summary>A field that may be absent; null counts as absent.</summary>
    public Node? May(string field) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null
            ? new(value, Below(field), faults)
            : null;

    /// <summary>A field that must be there.</summary>
    public Node? Must(string field)
    {
        var node = May(field);
        if (node is null)
        {
            faults.Add(Problem.Invalid("grantrules.missing-field", ("field", field)).At(Below(field)));
        }

        return node;
    }

    /// <summary>The fields of an object whose names are data, each once.</summary>
    public IEnumerable<(string Name, Node Value)> Fields()
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Fault(Problem.Invalid("grantrules.not-an-object"));
            yield break;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in element.EnumerateObject())
        {
            if (seen.Add(field.Name))
            {
                yield return (field.Name, new(field.Value, Below(field.Name), faults));
            }
            else
            {
                faults.Add(Problem.Invalid("grantrules.field-twice", ("field", field.Name)).At(Below(field.Name)));
            }
        }
    }

    public IEnumerable<Node> Items()
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            Fault(Problem.Invalid("grantrules.not-a-list"));
            yield break;
        }

        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            yield return new(item, $"{place}[{(index++).ToString(CultureInfo.InvariantCulture)}]", faults);
        }
    }

    public bool IsText => element.ValueKind == JsonValueKind.String;

    public bool IsObject => element.ValueKind == JsonValueKind.Object;

    public bool IsFlag => element.ValueKind is JsonValueKind.True or JsonValueKind.False;

    /// <summary>A text with at least one character that is no space.</summary>
    public string? Text()
    {
        if (element.ValueKind == JsonValueKind.String && element.GetString() is { } text && !string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        Fault(Problem.Invalid("grantrules.not-a-text"));
        return null;
    }

    public bool? Flag()
    {
        if (IsFlag)
        {
            return element.GetBoolean();
        }

        Fault(Problem.Invalid("grantrules.not-true-or-false"));
        return null;
    }

    /// <summary>A whole number within two bounds, both included.</summary>
    public int? Whole(int least, int most)
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) && number >= least && number <= most)
        {
            return number;
        }

        Fault(Problem.Invalid("grantrules.not-a-whole-number", ("least", Digits(least)), ("most", Digits(most))));
        return null;
    }

    /// <summary>A day as ISO 8601 writes it, "2026-01-20".</summary>
    public LocalDate? Day()
    {
        if (IsText && LocalDatePattern.Iso.Parse(element.GetString()!).TryGetValue(default, out var day))
        {
            return day;
        }

        Fault(Problem.Invalid("grantrules.date-malformed", ("value", Shown())));
        return null;
    }

    public T? OneOf<T>()
        where T : struct, Enum
    {
        if (IsText && Names<T>.TryParse(element.GetString()!, out var member))
        {
            return member;
        }

        Fault(Problem.Invalid("grantrules.unknown-value", ("value", Shown()), ("known", string.Join(", ", Names<T>.All))));
        return null;
    }

    /// <summary>A decimal string in the units of a currency.</summary>
    public decimal? Amount(Currency currency)
    {
        if (!IsText)
        {
            Fault(Problem.Invalid("grantrules.amount-not-text", ("value", Shown())));
            return null;
        }

        if (DecimalText.Check(element.GetString()!, currency).Succeeded(out var amount, out var problem))
        {
            return amount;
        }

        Fault(problem);
        return null;
    }

    /// <summary>The value as it stands in the file, shortened, for a fault.</summary>
    public string Shown()
    {
        const int longest = 40;
        var raw = element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();
        return raw.Length <= longest ? raw : string.Concat(raw.AsSpan(0, longest), "…");
    }

    private string Below(string field) => place.Length == 0 ? field : $"{place}.{field}";

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
