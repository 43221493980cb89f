using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Events.Model;
using Musubi.Persistence.Conventions;

namespace Musubi.Events.Store;

internal sealed class RegistrationTable : IEntityTypeConfiguration<Registration>
{
    public void Configure(EntityTypeBuilder<Registration> builder)
    {
        builder.ToTable("registrations");
        builder.HasKey(one => one.Id);
        builder.Ignore(one => one.TakesPlace);
        builder.Property(one => one.Name).HasMaxLength(200);
        builder.Property(one => one.Topics).HasMaxLength(500);
        builder.Property(one => one.Languages).HasJson();
        builder.Property(one => one.Needs).HasJson();
        builder.HasOne<Event>().WithMany().HasForeignKey(one => one.Event);
        builder.HasIndex(one => new { one.Event, one.State });
    }
}
