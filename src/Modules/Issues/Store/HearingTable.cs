using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Issues.Model;
using Musubi.Persistence.Conventions;
using Musubi.Programmes;

namespace Musubi.Issues.Store;

internal sealed class HearingTable : IEntityTypeConfiguration<Hearing>
{
    public void Configure(EntityTypeBuilder<Hearing> builder)
    {
        builder.IsOnThread("hearings");
        builder.HasKey(hearing => hearing.Id);
        builder.Ignore(hearing => hearing.Facts);
        builder.Ignore(hearing => hearing.Record);
        builder.Ignore(hearing => hearing.AwaitsConsent);
        builder.Property(hearing => hearing.Time).HasJson();
        builder.Property(hearing => hearing.Organisations).HasJson();
        builder.Property(hearing => hearing.People).HasJson();
        builder.Property(hearing => hearing.Consent).HasJson();
        builder.HasIndex(hearing => hearing.Organisation);
    }
}
