using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Foundation;
using Musubi.Persistence.Conventions;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Store;

internal sealed class KnownFactTable : IEntityTypeConfiguration<KnownFact>
{
    public void Configure(EntityTypeBuilder<KnownFact> builder)
    {
        builder.ToTable("known_facts");
        builder.HasKey(fact => fact.Id);
        builder.Ignore(fact => fact.Statement);
        builder.Property(fact => fact.Key).HasMaxLength(Key.MaxLength);
        builder.Property(fact => fact.When).HasJson();
        builder.Property(fact => fact.Places).HasJson();
        builder.Property(fact => fact.Organisations).HasJson();
        builder.Property(fact => fact.People).HasJson();
        builder.HasOne<Programme>().WithMany().HasForeignKey(fact => fact.Programme);
        builder.HasOne<Edition>().WithMany().HasForeignKey(fact => fact.Edition);
        builder.HasIndex(fact => new { fact.Programme, fact.Key }).IsUnique();
    }
}
