using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence.Conventions;
using Musubi.Programmes;

namespace Musubi.Delivery.Store;

internal sealed class MilestoneTable : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> builder)
    {
        builder.IsOnThread("milestones");
        builder.Ignore(milestone => milestone.Facts);
        builder.Ignore(milestone => milestone.DaysLate);
        builder.Property(milestone => milestone.Plan);
        builder.Property(milestone => milestone.DependsOn).HasJson();
        builder.Property(milestone => milestone.Moves).HasJson();
        builder.Property(milestone => milestone.Workstream).HasMaxLength(Key.MaxLength);
        builder.HasOne<Plan>().WithMany().HasForeignKey(milestone => milestone.Plan);
        builder.HasIndex(milestone => new { milestone.Plan, milestone.Due });
        builder.HasIndex(milestone => new { milestone.State, milestone.Due });
    }
}
