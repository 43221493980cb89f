using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Musubi.Foundation;

namespace Musubi.Persistence.Audit;

/// <summary>What a page needs to show beside what its reader typed, when somebody else saved first.</summary>
/// <typeparam name="T">The record's type.</typeparam>
/// <param name="Theirs">The record as it is in the database now; null when it was removed or is no longer visible.</param>
/// <param name="Since">What happened to it since the version that the reader saw, newest first.</param>
public sealed record Conflict<T>(T? Theirs, IReadOnlyList<HistoryEntry> Since)
    where T : class, IVersioned
{
    /// <summary>The version to send with the form, when its reader decides after having seen theirs; 0 when it is gone.</summary>
    public int Version => Theirs?.Version ?? 0;

    /// <summary>Names of the properties that somebody else changed, parts as "Part.Name".</summary>
    public IReadOnlySet<string> Touched { get; } =
        Since.SelectMany(entry => entry.Values).Select(value => value.Property).Where(name => name != nameof(IVersioned.Version)).ToHashSet(StringComparer.Ordinal);
}

/// <summary>Finds out what stands against a save that was refused with <c>persistence.changed-meanwhile</c>.</summary>
public static class Conflicts
{
    /// <summary>Reads what is in the database now, and who changed it since <paramref name="seen"/>.</summary>
    /// <param name="db">The context in which saving failed.</param>
    /// <param name="record">The record with what its reader typed; it stays untouched.</param>
    /// <param name="seen">The version that the reader's form carried.</param>
    /// <param name="cancel">Stops reading.</param>
    public static async Task<Conflict<T>> FindAsync<T>(MusubiDb db, T record, int seen, CancellationToken cancel)
        where T : class, IVersioned
    {
        var entry = db.Entry(record);
        var theirs = await db.Set<T>().AsNoTracking().Where(HasKeyOf(entry)).FirstOrDefaultAsync(cancel);
        if (theirs is null)
        {
            return new(null, []);
        }

        var (kind, key) = (RecordKey.KindOf(entry.Metadata), RecordKey.Of(entry));
        var newest = await db.Set<AuditEntry>().AsNoTracking()
            .Where(link => link.Kind == kind && link.Key == key)
            .OrderByDescending(link => link.Sequence)
            .Take(Math.Max(theirs.Version - seen, 0))
            .ToListAsync(cancel);
        return new(theirs, [.. newest.Select(History.Tell)]);
    }

    private static Expression<Func<T, bool>> HasKeyOf<T>(EntityEntry<T> entry)
        where T : class
    {
        var record = Expression.Parameter(typeof(T), "record");
        var parts = entry.Metadata.FindPrimaryKey()!.Properties.Select(property => Expression.Equal(
            Expression.Call(typeof(EF), nameof(EF.Property), [property.ClrType], record, Expression.Constant(property.Name)),
            Expression.Constant(entry.Property(property.Name).CurrentValue, property.ClrType)));
        return Expression.Lambda<Func<T, bool>>(parts.Aggregate(Expression.AndAlso), record);
    }
}
