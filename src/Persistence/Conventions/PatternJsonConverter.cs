using System.Text.Json;
using NodaTime.Text;

namespace Musubi.Persistence.Conventions;

/// <summary>Days, times and instants in stored JSON, by one fixed pattern each: "2026-04-01", "2026-04-01T09:00:00Z".</summary>
internal sealed class PatternJsonConverter<T>(IPattern<T> pattern) : System.Text.Json.Serialization.JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        pattern.Parse(reader.GetString() ?? string.Empty) is { Success: true } parsed
            ? parsed.Value
            : throw new JsonException($"'{reader.GetString()}' is no {typeof(T).Name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(pattern.Format(value));
}
