using System.Text.Json;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>Writes a language as its tag, also where it is the key of a map.</summary>
internal sealed class LanguageJsonConverter : JsonConverter<Language>
{
    public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Tag);

    public override Language ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Tag);

    private static Language Parse(string? tag) =>
        Language.TryParse(tag, out var language) ? language : throw new JsonException($"'{tag}' is not a known language tag.");
}
