using System.Text.Json;
using Musubi.Foundation;

namespace Musubi.Timetabling;

/// <summary>The fields of one object. Null counts as not given; what nobody asked for is refused by name at the end.</summary>
internal sealed class Fields
{
    private readonly Dictionary<string, JsonElement> values = [];
    private readonly List<string> asked = [];
    private readonly Faults faults;

    public Fields(JsonElement element, string place, Faults faults)
    {
        (Place, this.faults) = (place, faults);
        if (element.ValueKind is not JsonValueKind.Object)
        {
            faults.WrongKind(place, "object");
            return;
        }

        IsObject = true;
        foreach (var field in element.EnumerateObject())
        {
            if (!values.TryAdd(field.Name, field.Value))
            {
                faults.Add(At(field.Name), Problem.Invalid("timetabling.field-twice", ("field", field.Name)));
            }
        }
    }

    public string Place { get; }

    public bool IsObject { get; }

    /// <summary>Names that are data, such as those of parts.</summary>
    public IEnumerable<(string Name, JsonElement Value)> All => values.Select(pair => (pair.Key, pair.Value));

    public string At(string field) => Place.Length == 0 ? field : $"{Place}.{field}";

    public int? Whole(string field, int least, int most, bool isNeeded = false) =>
        Find(field, isNeeded) is { } value ? faults.Whole(value, At(field), least, most) : null;

    public string? Text(string field, bool isNeeded = false) =>
        Find(field, isNeeded) is { } value ? faults.Text(value, At(field)) : null;

    public bool? Truth(string field)
    {
        if (Find(field, isNeeded: false) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        faults.WrongKind(At(field), "truth");
        return null;
    }

    public Fields? Object(string field) => Find(field, isNeeded: false) is { } value ? new(value, At(field), faults) : null;

    /// <summary>The items of a list with their places; none when it is not given or no list.</summary>
    public IEnumerable<(JsonElement Value, string Place)> Items(string field, int most, bool isNeeded = false)
    {
        if (Find(field, isNeeded) is not { } value)
        {
            return [];
        }

        if (value.ValueKind is not JsonValueKind.Array)
        {
            faults.WrongKind(At(field), "list");
            return [];
        }

        if (value.GetArrayLength() > most)
        {
            faults.Add(At(field), Problem.Invalid("timetabling.too-many", ("most", most)));
            return [];
        }

        return value.EnumerateArray().Select((item, index) => (item, FormattableString.Invariant($"{At(field)}[{index}]")));
    }

    public void Close()
    {
        foreach (var name in values.Keys.Where(name => !asked.Contains(name)))
        {
            faults.Add(At(name), Problem.Invalid("timetabling.unknown-field", ("field", name), ("known", string.Join(", ", asked))));
        }
    }

    private JsonElement? Find(string field, bool isNeeded)
    {
        asked.Add(field);
        if (values.TryGetValue(field, out var value) && value.ValueKind is not JsonValueKind.Null)
        {
            return value;
        }

        if (isNeeded && IsObject)
        {
            faults.Add(At(field), Problem.Invalid("timetabling.field-missing", ("field", field)));
        }

        return null;
    }
}
