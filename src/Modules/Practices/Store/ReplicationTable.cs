using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Persistence.Conventions;
using Musubi.Practices.Model;
using Musubi.Programmes;

namespace Musubi.Practices.Store;

internal sealed class ReplicationTable : IEntityTypeConfiguration<Replication>
{
    public void Configure(EntityTypeBuilder<Replication> builder)
    {
        builder.IsOnThread("replications");
        builder.Ignore(replication => replication.Facts);
        builder.Property(replication => replication.Practice);
        builder.Property(replication => replication.Effect).HasJson();
        builder.HasOne<Practice>().WithMany().HasForeignKey(replication => replication.Practice);
        builder.HasIndex(replication => replication.Place);
    }
}
