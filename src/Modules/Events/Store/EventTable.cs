using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Events.Model;
using Musubi.Persistence.Conventions;
using Musubi.Programmes;

namespace Musubi.Events.Store;

internal sealed class EventTable : IEntityTypeConfiguration<Event>
{
    public void Configure(EntityTypeBuilder<Event> builder)
    {
        builder.IsOnThread("events");
        builder.HasKey(one => one.Id);
        builder.Ignore(one => one.Facts);
        builder.Ignore(one => one.NextStates);
        builder.Property(one => one.TimeZone).HasMaxLength(60);
        builder.Property(one => one.When).HasJson();
        builder.Property(one => one.Hours).HasJson();
        builder.Property(one => one.Languages).HasJson();
        builder.Property(one => one.Participants).HasJson();
        builder.Property(one => one.Sessions).HasJson();
        builder.HasIndex(one => new { one.Programme, one.FirstDay });
    }
}
