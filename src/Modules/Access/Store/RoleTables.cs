using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Access.Model;

namespace Musubi.Access.Store;

internal sealed class RoleGrantTable : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.ToTable("role_grants");
        builder.HasKey(grant => grant.Id);
        builder.Property(grant => grant.Slot).HasMaxLength(120);
        // At most one of a kind at a time; ended ones stay as history.
        builder.HasIndex(grant => new { grant.Account, grant.Slot }).IsUnique().HasFilter("ended_at IS NULL");
        builder.HasIndex(grant => new { grant.Programme, grant.Role });
        builder.HasOne<Account>().WithMany().HasForeignKey(grant => grant.Account);
    }
}

internal sealed class InvitationTable : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("invitations");
        builder.HasKey(invitation => invitation.Id);
        builder.Property(invitation => invitation.Email).HasMaxLength(254);
        builder.Property(invitation => invitation.TokenHash).HasMaxLength(64);
        builder.HasIndex(invitation => invitation.TokenHash).IsUnique();
        builder.HasIndex(invitation => invitation.Programme);
    }
}
