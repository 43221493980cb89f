using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Delivery.Model;
using Musubi.Persistence.Conventions;
using Musubi.Programmes;

namespace Musubi.Delivery.Store;

internal sealed class PlanTable : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.IsOnThread("plans");
        builder.Ignore(plan => plan.Facts);
        builder.Ignore(plan => plan.HasEnded);
        builder.Property(plan => plan.Workstreams).HasJson();
        builder.Property(plan => plan.Participants).HasJson();
        builder.Property(plan => plan.Baselines).HasJson();
    }
}
