using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Musubi.Foundation;

namespace Musubi.Persistence.Conventions;

/// <summary>One folded column per searchable record: width, case, accents and kana do not matter when searching.</summary>
internal static class SearchColumn
{
    public const string Name = "SearchText";

    public static void Add(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes().Where(entity => entity.ClrType.IsAssignableTo(typeof(ISearchable))).ToList())
        {
            builder.Entity(entity.ClrType).Property<string>(Name).HasColumnName("search_text");
        }
    }

    public static void Fill(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries<ISearchable>().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            entry.Property<string>(Name).CurrentValue =
                SearchText.Fold(string.Join('\n', entry.Entity.SearchWords().Where(word => !string.IsNullOrWhiteSpace(word))));
        }
    }
}
