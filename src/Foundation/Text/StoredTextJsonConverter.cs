using System.Text.Json;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>Writes a value as its stored text, also where it is the key of a map; reads what people may have typed.</summary>
internal sealed class StoredTextJsonConverter<T> : JsonConverter<T>
    where T : class, IStoredText<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString())
            : throw new JsonException($"A {typeof(T).Name} is written as text.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Stored);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Stored);

    private static T Parse(string? text) =>
        T.Check(text).Succeeded(out var value, out var problem)
            ? value
            : throw new JsonException($"'{text}' is no {typeof(T).Name}: {problem.Code}");
}
