using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Foundation;
using Musubi.Persistence.Conventions;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Store;

internal sealed class ProgrammeTable : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.ToTable("programmes");
        builder.HasKey(programme => programme.Programme);
        builder.Ignore(programme => programme.Facts);
        builder.Property(programme => programme.Key).HasMaxLength(Key.MaxLength);
        builder.Property(programme => programme.Period).HasJson();
        builder.Property(programme => programme.Predecessors).HasJson();
        builder.HasIndex(programme => programme.Key).IsUnique();
    }
}
