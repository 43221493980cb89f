using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using NodaTime;
using NodaTime.Text;

namespace Musubi.Persistence.Conventions;

/// <summary>The one JSON form in which values are kept in columns: camel case, enumerations by name, Japanese readable.</summary>
internal static class StoredJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters =
        {
            new JsonStringEnumConverter(),
            new TypedIdJson(),
            new PatternJsonConverter<Instant>(InstantPattern.ExtendedIso),
            new PatternJsonConverter<LocalDate>(LocalDatePattern.Iso),
            new PatternJsonConverter<LocalTime>(LocalTimePattern.ExtendedIso),
            new PatternJsonConverter<LocalDateTime>(LocalDateTimePattern.ExtendedIso),
            new PatternJsonConverter<Duration>(DurationPattern.Roundtrip),
        },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static string WriteAs(object value) => JsonSerializer.Serialize(value, value.GetType(), Options);

    public static T Read<T>(string stored) =>
        JsonSerializer.Deserialize<T>(stored, Options) ?? throw new JsonException($"A stored {typeof(T).Name} is empty.");
}
