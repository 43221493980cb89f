using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Meetings.Model;
using Musubi.Persistence.Conventions;
using Musubi.Programmes;

namespace Musubi.Meetings.Store;

internal sealed class MeetingTable : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.IsOnThread("meetings");
        builder.HasKey(one => one.Id);
        builder.Property(one => one.Table).HasMaxLength(40);
        builder.Property(one => one.AskerOutcome).HasJson();
        builder.Property(one => one.AskedOutcome).HasJson();

        // Two secretaries at once: the second finds the table taken.
        builder.HasIndex(one => new { one.Event, one.Slot, one.Table }).IsUnique().HasFilter("state = 'Scheduled'");
    }
}
