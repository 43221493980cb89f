using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Musubi.Foundation;

namespace Musubi.Persistence.Audit;

/// <summary>A record's change: what was stored before and after, by property.</summary>
internal sealed record PendingChange(string Kind, string Key, Guid? Programme, Change Change, string Values);

/// <summary>Reads what is about to change from the change tracker.</summary>
internal static class ChangeReader
{
    /// <summary>Reads every recorded change. Keys that the database gives are known only once <see cref="UnreadChange.Read"/>
    /// is called after saving.</summary>
    public static List<UnreadChange> Read(ChangeTracker tracker) =>
    [
        .. tracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Where(IsRecorded)
            .Select(entry => new UnreadChange(entry)),
    ];

    // Of the chain itself only an erasure is recorded: a link about each new link would never end.
    private static bool IsRecorded(EntityEntry entry) => entry.Entity switch
    {
        IUnrecorded => false,
        AuditEntry => entry.State is not EntityState.Added,
        _ => true,
    };
}

/// <summary>A change whose values were read before saving and whose key is read after.</summary>
internal sealed class UnreadChange(EntityEntry entry)
{
    private readonly Change change = entry.State switch
    {
        EntityState.Added => Change.Added,
        EntityState.Deleted => Change.Removed,
        _ => Change.Changed,
    };

    private readonly string values = ChangedValues.Of(entry);

    public string Kind => RecordKey.KindOf(entry.Metadata);

    public PendingChange Read() =>
        new(Kind, RecordKey.Of(entry), (entry.Entity as ProgrammeContent)?.Programme.Value, change, values);
}
