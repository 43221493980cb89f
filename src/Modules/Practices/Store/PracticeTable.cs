using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Persistence.Conventions;
using Musubi.Practices.Model;
using Musubi.Programmes;

namespace Musubi.Practices.Store;

internal sealed class PracticeTable : IEntityTypeConfiguration<Practice>
{
    public void Configure(EntityTypeBuilder<Practice> builder)
    {
        builder.IsOnThread("practices");
        builder.Ignore(practice => practice.Facts);
        builder.Property(practice => practice.Costs).HasJson();
        builder.Property(practice => practice.Evidence).HasJson();
        builder.Property(practice => practice.Topics).HasJson();
        builder.Property(practice => practice.Languages).HasJson();
        builder.HasIndex(practice => practice.Place);
        builder.HasIndex(practice => practice.ValidUntil);
    }
}
