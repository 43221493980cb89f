using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Delivery.Model;
using Musubi.Programmes;

namespace Musubi.Delivery.Store;

internal sealed class IndicatorTable : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.IsOnThread("indicators");
        builder.Ignore(indicator => indicator.Facts);
        builder.Property(indicator => indicator.Plan);
        builder.Property(indicator => indicator.Unit).HasMaxLength(IndicatorFacts.LongestUnit);
        builder.Property(indicator => indicator.Catalogue).HasMaxLength(40);
        builder.HasOne<Plan>().WithMany().HasForeignKey(indicator => indicator.Plan);
        builder.HasIndex(indicator => indicator.Place);
    }
}
