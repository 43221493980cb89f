using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence.Conventions;
using NodaTime;

namespace Musubi.Persistence.Audit;

/// <summary>One thing that happened to a record.</summary>
/// <param name="At">When, by the writing node's clock.</param>
/// <param name="By">The name of who did it, as it was then.</param>
/// <param name="Account">Their account; null for the system's own parts.</param>
/// <param name="What">The act's code; its word is <c>Act.{What}</c>.</param>
/// <param name="Why">The reason given, if any.</param>
/// <param name="Change">Whether the record was added, changed or removed.</param>
/// <param name="Values">What changed, by property; empty when it was erased (<paramref name="IsErased"/>).</param>
/// <param name="IsErased">True when the values were erased on a person's request.</param>
public sealed record HistoryEntry(
    Instant At, string By, AccountId? Account, string What, string? Why, Change Change, IReadOnlyList<ChangedValue> Values, bool IsErased);

/// <summary>A value before and after, as stored (texts as text, dates in ISO 8601, localized texts as objects).</summary>
/// <param name="Property">The property's name; a part's is "Part.Name".</param>
/// <param name="Before">Null when there was none.</param>
/// <param name="After">Null when there is none any more.</param>
public sealed record ChangedValue(string Property, JsonElement? Before, JsonElement? After)
{
    /// <summary>The value before, read as the record held it; null when there was none.</summary>
    public T? BeforeAs<T>()
        where T : class => Before is { } value ? StoredJson.Read<T>(value.GetRawText()) : null;

    /// <summary>The value after, read as the record holds it; null when there is none any more.</summary>
    public T? AfterAs<T>()
        where T : class => After is { } value ? StoredJson.Read<T>(value.GetRawText()) : null;
}

/// <summary>Reads from the audit chain what happened to a record, as far as the reader may know.</summary>
/// <remarks>
/// A programme's secretariat and approvers read the history of its things; everyone reads what they did themselves.
/// The history of records outside of programmes is for every secretariat when they are shared
/// (<see cref="SharedRecordAttribute"/>), else for the operator.
/// </remarks>
public static class History
{
    /// <summary>Who reads what others did in a programme.</summary>
    private static readonly Role[] Readers = [Role.Secretariat, Role.Approver];

    /// <summary>The history of a record that the reader was shown, newest first.</summary>
    public static Task<IReadOnlyList<HistoryEntry>> OfAsync<T>(MusubiDb db, T record, CancellationToken cancel)
        where T : class
    {
        var entry = db.Entry(record);
        return OfAsync(db, RecordKey.KindOf(entry.Metadata), RecordKey.Of(entry), cancel);
    }

    /// <summary>The history by kind and key, newest first, at most the last 500 changes: also of what was removed since.</summary>
    public static async Task<IReadOnlyList<HistoryEntry>> OfAsync(MusubiDb db, string kind, object key, CancellationToken cancel)
    {
        var text = RecordKey.Text(key);
        var entries = await db.Set<AuditEntry>().AsNoTracking()
            .Where(entry => entry.Kind == kind && entry.Key == text)
            .Readable(db, kind)
            .OrderByDescending(entry => entry.Sequence)
            .Take(500)
            .ToListAsync(cancel);
        return [.. entries.Select(Tell)];
    }

    /// <summary>When an act was last done to each of these records and by whom, as far as the reader may know; one query for all.</summary>
    public static async Task<IReadOnlyDictionary<T, HistoryEntry>> LastAsync<T>(MusubiDb db, IReadOnlyCollection<T> records, string what, CancellationToken cancel)
        where T : class
    {
        if (records.Count == 0)
        {
            return new Dictionary<T, HistoryEntry>();
        }

        var kind = RecordKey.KindOf(db.Entry(records.First()).Metadata);
        var keys = records.ToDictionary(record => record, record => RecordKey.Of(db.Entry(record)));
        var wanted = keys.Values.ToList();
        var entries = (await db.Set<AuditEntry>().AsNoTracking()
            .Where(entry => entry.Kind == kind && entry.What == what && wanted.Contains(entry.Key))
            .Readable(db, kind)
            .OrderBy(entry => entry.Sequence)
            .ToListAsync(cancel)).ToLookup(entry => entry.Key);
        return keys.Where(pair => entries.Contains(pair.Value)).ToDictionary(pair => pair.Key, pair => Tell(entries[pair.Value].Last()));
    }

    internal static HistoryEntry Tell(AuditEntry entry) => new(
        entry.At,
        entry.ActorName,
        entry.Account is { } account ? new AccountId(account) : null,
        entry.What,
        entry.Why,
        entry.Change,
        entry.Values is { } values ? Read(values) : [],
        entry.Values is null);

    private static IQueryable<AuditEntry> Readable(this IQueryable<AuditEntry> entries, MusubiDb db, string kind)
    {
        var reader = db.Reader;
        if (reader.IsSystem)
        {
            return entries;
        }

        var programmes = reader.Roles.Where(held => held.Programme is not null && Readers.Contains(held.Role)).Select(held => (Guid?)held.Programme!.Value.Value).ToArray();
        var outside = IsShared(db, kind) ? programmes.Length > 0 : reader.HasAnywhere(Role.Operator);
        var account = reader.Account?.Value;
        return entries.Where(entry =>
            (entry.Programme == null && outside)
            || (entry.Programme != null && programmes.Contains(entry.Programme))
            || (entry.Account != null && entry.Account == account));
    }

    private static bool IsShared(MusubiDb db, string kind) =>
        db.Model.GetEntityTypes().Any(type => RecordKey.KindOf(type) == kind && type.ClrType.IsDefined(typeof(SharedRecordAttribute), inherit: true));

    private static IReadOnlyList<ChangedValue> Read(string values)
    {
        using var json = JsonDocument.Parse(values);
        return [.. json.RootElement.EnumerateObject().Select(value => new ChangedValue(value.Name, Value(value.Value[0]), Value(value.Value[1])))];
    }

    private static JsonElement? Value(JsonElement value) => value.ValueKind is JsonValueKind.Null ? null : value.Clone();
}
