using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Musubi.Persistence.Conventions;

/// <summary>Days in JSON columns: "2026-04-01".</summary>
internal sealed class LocalDateJsonConverter : System.Text.Json.Serialization.JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LocalDatePattern.Iso.Parse(reader.GetString() ?? string.Empty) is { Success: true } day
            ? day.Value
            : throw new JsonException($"'{reader.GetString()}' is no day.");

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
