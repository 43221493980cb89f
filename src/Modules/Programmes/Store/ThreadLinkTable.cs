using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Store;

internal sealed class ThreadLinkTable : IEntityTypeConfiguration<ThreadLink>
{
    private const int LongestKind = 40;

    public void Configure(EntityTypeBuilder<ThreadLink> builder)
    {
        builder.ToTable("thread_links");
        builder.HasKey(link => link.Id);
        builder.Ignore(link => link.From);
        builder.Ignore(link => link.To);
        builder.Property(link => link.FromKind).HasMaxLength(LongestKind);
        builder.Property(link => link.ToKind).HasMaxLength(LongestKind);
        builder.HasOne<Programme>().WithMany().HasForeignKey(link => link.Programme);
        builder.HasIndex(link => new { link.FromKind, link.FromId, link.ToKind, link.ToId }).IsUnique();
        builder.HasIndex(link => new { link.ToKind, link.ToId });
    }
}
