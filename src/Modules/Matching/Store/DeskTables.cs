using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Matching.Model;

namespace Musubi.Matching.Store;

internal sealed class ConsiderationTable : IEntityTypeConfiguration<Consideration>
{
    public void Configure(EntityTypeBuilder<Consideration> builder)
    {
        builder.ToTable("considerations");
        builder.HasKey(consideration => new { consideration.Issue, consideration.Solution });
        builder.Ignore(consideration => consideration.Facts);
    }
}

internal sealed class KeptApartTable : IEntityTypeConfiguration<KeptApart>
{
    public void Configure(EntityTypeBuilder<KeptApart> builder)
    {
        builder.ToTable("kept_apart");
        builder.HasKey(pair => new { pair.Programme, pair.First, pair.Second });
    }
}

internal sealed class AnnouncedTable : IEntityTypeConfiguration<Announced>
{
    public void Configure(EntityTypeBuilder<Announced> builder)
    {
        builder.ToTable("announced");
        builder.HasKey(pair => new { pair.Issue, pair.Solution });
        builder.HasIndex(pair => new { pair.Programme, pair.At });
    }
}

internal sealed class DigestRefusalTable : IEntityTypeConfiguration<DigestRefusal>
{
    public void Configure(EntityTypeBuilder<DigestRefusal> builder)
    {
        builder.ToTable("digest_refusals");
        builder.HasKey(refusal => new { refusal.Programme, refusal.Account });
    }
}
