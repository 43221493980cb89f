using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Meetings.Model;
using Musubi.Persistence.Conventions;

namespace Musubi.Meetings.Store;

internal sealed class MatchingSetupTable : IEntityTypeConfiguration<MatchingSetup>
{
    public void Configure(EntityTypeBuilder<MatchingSetup> builder)
    {
        builder.ToTable("matching_setups");
        builder.HasKey(one => one.Event);
        builder.Property(one => one.Rules).HasJson();
        builder.Property(one => one.Proof).HasJson();
    }
}
