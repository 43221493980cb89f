using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Directory.Model;
using Musubi.Persistence.Conventions;
using NodaTime;

namespace Musubi.Directory.Store;

internal sealed class PlaceTable : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.ToTable("places");
        builder.Ignore(place => place.Facts);
        builder.Property(place => place.Id).ValueGeneratedNever();
        builder.HasIndex(place => place.Key).IsUnique();
        builder.HasIndex(place => place.Parent);
        builder.HasOne<Place>().WithMany().HasForeignKey(place => place.Parent).OnDelete(DeleteBehavior.Restrict);
        builder.Property(place => place.Codes).HasJson();
        builder.Property(place => place.Coordinates).HasJson();
        builder.Property(place => place.Profile).HasJson();
        builder.Property(place => place.TimeZone).HasMaxLength(60)
            .HasConversion(zone => zone!.Id, id => DateTimeZoneProviders.Tzdb[id]);
    }
}
