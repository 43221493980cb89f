using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Musubi.Foundation;

namespace Musubi.Persistence.Conventions;

/// <summary>Counts the version of every record and refuses a save that began from an older one.</summary>
internal static class Versions
{
    public static void Guard(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(IVersioned))))
        {
            entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
        }
    }

    public static void Count(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries<IVersioned>())
        {
            if (entry.State is EntityState.Added)
            {
                entry.Entity.Version = 1;
            }
            else if (entry.State is EntityState.Modified)
            {
                var version = entry.Property(record => record.Version);
                version.CurrentValue = version.OriginalValue + 1;
            }
        }
    }
}
