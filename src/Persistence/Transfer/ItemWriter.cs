using System.Text.Json.Nodes;
using Musubi.Foundation;
using NodaTime;
using NodaTime.Text;

namespace Musubi.Persistence.Transfer;

/// <summary>Writes the fields of one object of a file; what is not there is left out. The order of the calls is the order of the fields.</summary>
/// <param name="keys">What keys things have.</param>
/// <param name="translators">Who made the translations of the file.</param>
public sealed class ItemWriter(FileKeys keys, FileTranslators translators)
{
    /// <summary>What was written so far.</summary>
    public JsonObject Json { get; } = [];

    /// <summary>A text.</summary>
    public ItemWriter Put(string field, string? text) => Set(field, text is null ? null : JsonValue.Create(text));

    /// <summary>A statement; only when it is true.</summary>
    public ItemWriter Put(string field, bool isTrue) => Set(field, isTrue ? JsonValue.Create(value: true) : null);

    /// <summary>A statement that is made whether it is true or not.</summary>
    public ItemWriter State(string field, bool isTrue) => Set(field, JsonValue.Create(isTrue));

    /// <summary>A number with the decimals that say something: 1200, not 1200.0, however a database keeps it.</summary>
    public ItemWriter Put(string field, decimal? number) => Set(field, number is null ? null : JsonValue.Create(number.Value / 1.0000000000000000000000000000m));

    /// <summary>A member of an enumeration.</summary>
    public ItemWriter Put(string field, Enum? member) => Put(field, member is null ? null : FileNames.Of(member));

    /// <summary>A day.</summary>
    public ItemWriter Put(string field, LocalDate? day) => Put(field, day is null ? null : LocalDatePattern.Iso.Format(day.Value));

    /// <summary>A value with one stored text.</summary>
    public ItemWriter PutStored<T>(string field, T? value)
        where T : class, IStoredText<T> => Put(field, value?.Stored);

    /// <summary>A text with its languages.</summary>
    public ItemWriter Put(string field, LocalizedText? text) => Set(field, text is null ? null : WordingJson.Write(text, translators));

    /// <summary>Texts with their languages.</summary>
    public ItemWriter Put(string field, IReadOnlyList<LocalizedText> texts) =>
        Set(field, List(texts.Select(text => WordingJson.Write(text, translators))));

    /// <summary>When something is or was.</summary>
    public ItemWriter Put(string field, When? when) => Put(field, when, (item, some) => item
        .PutStored("on", some.On).PutStored("from", some.From).PutStored("to", some.To)
        .Put("days", some.Days).PutStored("reportedOn", some.ReportedOn).Put("text", some.Text));

    /// <summary>An amount.</summary>
    public ItemWriter Put(string field, Money? money) => Put(field, money, (item, some) => item
        .Put("amount", some.Amount).PutStored("currency", some.Currency));

    /// <summary>An object within the object.</summary>
    public ItemWriter Put<T>(string field, T? part, Action<ItemWriter, T> write)
        where T : class => Set(field, part is null ? null : Inside(part, write));

    /// <summary>Objects in their order; left out when there are none.</summary>
    public ItemWriter PutEach<T>(string field, IEnumerable<T> parts, Action<ItemWriter, T> write) =>
        Set(field, List(parts.Select(part => Inside(part, write))));

    /// <summary>Texts in their order; left out when there are none.</summary>
    public ItemWriter PutTexts(string field, IEnumerable<string> texts) => Set(field, List(texts.Select(text => JsonValue.Create(text))));

    /// <summary>The key of a thing; left out when it is not known.</summary>
    public ItemWriter PutKey<TId>(string field, string section, TId? id)
        where TId : struct, ITypedId<TId> => PutStored(field, keys.Of(section, id));

    /// <summary>Keys of things; unknown ones are left out.</summary>
    public ItemWriter PutKeys<TId>(string field, string section, IEnumerable<TId> ids)
        where TId : struct, ITypedId<TId> => PutTexts(field, ids.Select(id => keys.Of(section, id.Value)?.Stored).OfType<string>());

    private JsonObject Inside<T>(T part, Action<ItemWriter, T> write)
    {
        var item = new ItemWriter(keys, translators);
        write(item, part);
        return item.Json;
    }

    private static JsonArray? List(IEnumerable<JsonNode?> items) => items.ToArray() is { Length: > 0 } some ? new(some) : null;

    private ItemWriter Set(string field, JsonNode? value)
    {
        if (value is not null)
        {
            Json[field] = value;
        }

        return this;
    }
}
