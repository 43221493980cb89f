using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Directory.Model;
using Musubi.Persistence.Conventions;

namespace Musubi.Directory.Store;

internal sealed class OrganisationTable : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("organisations");
        builder.Property(organisation => organisation.Facts).HasJson();
        builder.Property(organisation => organisation.Id).ValueGeneratedNever();
        builder.HasIndex(organisation => organisation.Key).IsUnique();
        builder.HasOne<Place>().WithMany().HasForeignKey(organisation => organisation.Place).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(organisation => organisation.Parent).OnDelete(DeleteBehavior.Restrict);
    }
}
