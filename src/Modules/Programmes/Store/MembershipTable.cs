using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Store;

internal sealed class MembershipTable : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.ToTable("memberships");
        builder.HasKey(membership => membership.Id);
        builder.Ignore(membership => membership.Member);
        builder.Ignore(membership => membership.Facts);
        builder.HasOne<Programme>().WithMany().HasForeignKey(membership => membership.Programme);
        builder.HasOne<Edition>().WithMany().HasForeignKey(membership => membership.Edition);
        builder.HasIndex(membership => new { membership.MemberKind, membership.MemberId });

        // Two databases agree that nothing equals NULL, so "once only" needs one index with an edition and one without.
        builder.HasIndex(membership => new { membership.Programme, membership.MemberKind, membership.MemberId, membership.Role, membership.Edition })
            .IsUnique().HasFilter("archived_at IS NULL");
        builder.HasIndex(membership => new { membership.Programme, membership.MemberKind, membership.MemberId, membership.Role })
            .IsUnique().HasFilter("archived_at IS NULL AND edition IS NULL");
    }
}
