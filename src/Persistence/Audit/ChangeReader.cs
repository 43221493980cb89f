using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Musubi.Foundation;
using Musubi.Persistence.Conventions;

namespace Musubi.Persistence.Audit;

/// <summary>A record's change as read from the context before it is saved.</summary>
internal sealed record PendingChange(string Kind, string Key, Guid? Programme, Change Change, string Values);

/// <summary>Reads what is about to change from the change tracker.</summary>
internal static class ChangeReader
{
    public static List<PendingChange> Read(ChangeTracker tracker) =>
    [
        .. tracker.Entries()
            .Where(entry => entry.Entity is not IUnrecorded && !entry.Metadata.IsOwned())
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(Read)
            .OrderBy(change => change.Kind, StringComparer.Ordinal)
            .ThenBy(change => change.Key, StringComparer.Ordinal),
    ];

    private static PendingChange Read(EntityEntry entry)
    {
        var values = new SortedDictionary<string, object?[]>(StringComparer.Ordinal);
        foreach (var property in entry.Properties.Where(property => Tells(property, entry.State)))
        {
            values[property.Metadata.Name] = entry.State switch
            {
                EntityState.Added => [null, Stored(property, property.CurrentValue)],
                EntityState.Deleted => [Stored(property, property.OriginalValue), null],
                _ => [Stored(property, property.OriginalValue), Stored(property, property.CurrentValue)],
            };
        }

        return new(
            entry.Metadata.ClrType.Name,
            string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(key => Stored(entry.Property(key.Name), entry.Property(key.Name).CurrentValue))),
            (entry.Entity as ProgrammeContent)?.Programme.Value,
            entry.State switch { EntityState.Added => Change.Added, EntityState.Deleted => Change.Removed, _ => Change.Changed },
            StoredJson.Write(values));
    }

    // The search column repeats other values; secrets (hashes, keys) must not be copied into a log that is never cleared.
    private static bool Tells(PropertyEntry property, EntityState state) =>
        property.Metadata.Name is not SearchColumn.Name
        && property.Metadata.PropertyInfo?.IsDefined(typeof(UnrecordedAttribute), inherit: true) is not true
        && (state is not EntityState.Modified || property.IsModified)
        && (state is not EntityState.Added || property.CurrentValue is not null);

    private static object? Stored(PropertyEntry property, object? value) =>
        property.Metadata.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
}
