using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Agreements.Model;
using Musubi.Persistence.Conventions;
using Musubi.Programmes;

namespace Musubi.Agreements.Store;

internal sealed class AgreementTable : IEntityTypeConfiguration<Agreement>
{
    public void Configure(EntityTypeBuilder<Agreement> builder)
    {
        builder.IsOnThread("agreements");
        builder.HasKey(agreement => agreement.Id);
        builder.Ignore(agreement => agreement.Facts);
        builder.Property(agreement => agreement.Parties).HasJson();
        builder.Property(agreement => agreement.Commitments).HasJson();
        builder.Property(agreement => agreement.Follows).HasJson();
        builder.Property(agreement => agreement.Proposal).HasJson();
    }
}
