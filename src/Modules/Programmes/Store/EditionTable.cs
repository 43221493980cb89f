using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Foundation;
using Musubi.Persistence.Conventions;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Store;

internal sealed class EditionTable : IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Edition> builder)
    {
        builder.ToTable("editions");
        builder.HasKey(edition => edition.Id);
        builder.Ignore(edition => edition.Facts);
        builder.Property(edition => edition.Key).HasMaxLength(Key.MaxLength);
        builder.Property(edition => edition.TimeZone).HasMaxLength(60);
        builder.Property(edition => edition.Period).HasJson();
        builder.Property(edition => edition.Phases).HasJson();
        builder.Property(edition => edition.Calendar).HasJson();
        builder.Property(edition => edition.Rules).HasJson();
        builder.HasOne<Programme>().WithMany().HasForeignKey(edition => edition.Programme);
        builder.HasIndex(edition => new { edition.Programme, edition.Key }).IsUnique();
    }
}
