using System.Text.Json;
using System.Text.Json.Serialization;
using Musubi.Foundation;

namespace Musubi.Persistence.Conventions;

/// <summary>Writes typed ids inside JSON columns as plain text, as they are written everywhere else.</summary>
internal sealed class TypedIdJson : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => StoredValues.IsTypedId(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<TId> : System.Text.Json.Serialization.JsonConverter<TId>
        where TId : struct, ITypedId<TId>
    {
        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => TId.From(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
