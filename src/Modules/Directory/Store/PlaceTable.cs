using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Directory.Model;
using Musubi.Persistence.Conventions;

namespace Musubi.Directory.Store;

internal sealed class PlaceTable : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.ToTable("places");
        builder.Property(place => place.Facts).HasJson();
        builder.Property(place => place.Id).ValueGeneratedNever();
        builder.HasIndex(place => place.Key).IsUnique();
        builder.HasIndex(place => place.Parent);
        builder.HasOne<Place>().WithMany().HasForeignKey(place => place.Parent).OnDelete(DeleteBehavior.Restrict);
    }
}
