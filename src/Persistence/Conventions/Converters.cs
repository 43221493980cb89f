using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Persistence.Conventions;

internal sealed class TypedIdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => From(value))
    where TId : struct, ITypedId<TId>
{
    // An expression cannot call the interface's static member itself.
    private static TId From(Guid value) => TId.From(value);
}

// UTC, in microseconds: what PostgreSQL keeps, so that a value read back equals the value written.
internal sealed class InstantConverter() : ValueConverter<Instant, DateTime>(
    instant => instant.ToDateTimeUtc(),
    stored => Instant.FromDateTimeUtc(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

internal sealed class LocalDateConverter() : ValueConverter<LocalDate, DateOnly>(
    date => date.ToDateOnly(),
    stored => LocalDate.FromDateOnly(stored));

internal sealed class LanguageConverter() : ValueConverter<Language, string>(
    language => language.Tag,
    stored => Language.Parse(stored));

// Codes, keys, periods: columns compare and sort the one stored form.
internal sealed class StoredTextConverter<T>() : ValueConverter<T, string>(value => value.Stored, stored => StoredText.Parse<T>(stored))
    where T : class, IStoredText<T>;

/// <summary>Marks a column that holds JSON: the audit chain keeps it as JSON, not as a text that holds JSON.</summary>
internal interface IKeepsJson;

/// <summary>Stores a value as JSON text; equal JSON is an equal value.</summary>
internal sealed class JsonConverter<T>() : ValueConverter<T, string>(value => StoredJson.Write(value), stored => StoredJson.Read<T>(stored)), IKeepsJson;

internal sealed class JsonComparer<T>() : ValueComparer<T>(
    (left, right) => StoredJson.Write(left) == StoredJson.Write(right),
    value => StringComparer.Ordinal.GetHashCode(StoredJson.Write(value)),
    value => StoredJson.Read<T>(StoredJson.Write(value)));
