using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Delivery.Model;
using Musubi.Persistence.Conventions;

namespace Musubi.Delivery.Store;

internal sealed class ReadingTable : IEntityTypeConfiguration<Reading>
{
    public void Configure(EntityTypeBuilder<Reading> builder)
    {
        builder.ToTable("readings");
        builder.HasKey(reading => reading.Id);
        builder.Ignore(reading => reading.Facts);
        builder.Property(reading => reading.Corrections).HasJson();
        builder.Property(reading => reading.RecordedBy).HasMaxLength(200);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(reading => reading.Indicator);
        builder.HasIndex(reading => new { reading.Indicator, reading.LastDay });
    }
}
