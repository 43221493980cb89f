using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Meetings.Model;
using Musubi.Persistence.Conventions;

namespace Musubi.Meetings.Store;

internal sealed class AvailabilityTable : IEntityTypeConfiguration<Availability>
{
    public void Configure(EntityTypeBuilder<Availability> builder)
    {
        builder.ToTable("meeting_availabilities");
        builder.HasKey(one => new { one.Event, one.Organisation });
        builder.Property(one => one.Away).HasJson();
    }
}
