using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Events.Model;
using Musubi.Persistence.Conventions;
using Musubi.Programmes;

namespace Musubi.Events.Store;

internal sealed class VisitReportTable : IEntityTypeConfiguration<VisitReport>
{
    public void Configure(EntityTypeBuilder<VisitReport> builder)
    {
        builder.IsOnThread("visit_reports");
        builder.HasKey(one => one.Id);
        builder.Ignore(one => one.Facts);
        builder.Property(one => one.Met).HasJson();
        builder.Property(one => one.MetOrganisations).HasJson();
        builder.Property(one => one.FollowUps).HasJson();
        builder.HasOne<Event>().WithMany().HasForeignKey(one => one.Event);
        builder.HasOne<Delegation>().WithMany().HasForeignKey(one => one.Delegation);
    }
}
