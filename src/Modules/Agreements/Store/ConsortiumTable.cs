using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Agreements.Model;
using Musubi.Persistence.Conventions;
using Musubi.Programmes;

namespace Musubi.Agreements.Store;

internal sealed class ConsortiumTable : IEntityTypeConfiguration<Consortium>
{
    public void Configure(EntityTypeBuilder<Consortium> builder)
    {
        builder.IsOnThread("consortia");
        builder.HasKey(consortium => consortium.Id);
        builder.Ignore(consortium => consortium.Facts);
        builder.Ignore(consortium => consortium.Awaited);
        builder.Property(consortium => consortium.Members).HasJson();
    }
}
