using System.Text.Json;
using Musubi.Foundation;
using Musubi.Persistence.Audit;

namespace Musubi.Programmes;

/// <summary>A property of a record that people are told about, and how its value is read back from the history.</summary>
/// <param name="LabelKey">Word of its label.</param>
/// <param name="Before">The value before a change.</param>
/// <param name="After">The value after it.</param>
public sealed record Field(string LabelKey, Func<ChangedValue, object?> Before, Func<ChangedValue, object?> After)
{
    /// <summary>A value that the record keeps as one whole.</summary>
    public static Field Of<T>(string labelKey)
        where T : class => new(labelKey, value => value.BeforeAs<T>(), value => value.AfterAs<T>());

    /// <summary>A member of an enumeration.</summary>
    public static Field OfEnum<TEnum>(string labelKey)
        where TEnum : struct, Enum => Read(labelKey, json => Enum.Parse<TEnum>(json.GetString()!));

    /// <summary>The id of a thing.</summary>
    public static Field OfId<TId>(string labelKey)
        where TId : struct, ITypedId<TId> => Read(labelKey, json => TId.From(json.GetGuid()));

    /// <summary>A yes or no.</summary>
    public static Field OfTruth(string labelKey) => Read(labelKey, json => json.ValueKind is JsonValueKind.True || json.ToString() is "1");

    /// <summary>A moment of which only is told whether it came.</summary>
    public static Field OfMoment(string labelKey) => new(labelKey, value => value.Before is not null, value => value.After is not null);

    internal static Field Read<T>(string labelKey, Func<JsonElement, T> read) => new(
        labelKey,
        value => value.Before is { } json ? read(json) : null,
        value => value.After is { } json ? read(json) : null);
}
