using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Delivery.Model;
using Musubi.Programmes;

namespace Musubi.Delivery.Store;

internal sealed class ProgressReportTable : IEntityTypeConfiguration<ProgressReport>
{
    public void Configure(EntityTypeBuilder<ProgressReport> builder)
    {
        builder.IsOnThread("progress_reports");
        builder.Ignore(report => report.Facts);
        builder.Property(report => report.Plan);
        builder.HasOne<Plan>().WithMany().HasForeignKey(report => report.Plan);
        builder.HasIndex(report => new { report.Plan, report.LastDay });
    }
}
