using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Access.Model;

namespace Musubi.Access.Store;

internal sealed class SessionTable : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("sessions");
        builder.HasKey(session => session.Id);
        builder.Property(session => session.Device).HasMaxLength(100);
        builder.HasIndex(session => session.Account);
        builder.HasOne<Account>().WithMany().HasForeignKey(session => session.Account);
    }
}

internal sealed class SignInGuardTable : IEntityTypeConfiguration<SignInGuard>
{
    public void Configure(EntityTypeBuilder<SignInGuard> builder)
    {
        builder.ToTable("sign_in_guards");
        builder.HasKey(guard => guard.Account);
        builder.Property(guard => guard.Account).ValueGeneratedNever();
        builder.HasOne<Account>().WithOne().HasForeignKey<SignInGuard>(guard => guard.Account);
    }
}

internal sealed class ResetLinkTable : IEntityTypeConfiguration<ResetLink>
{
    public void Configure(EntityTypeBuilder<ResetLink> builder)
    {
        builder.ToTable("reset_links");
        builder.HasKey(link => link.TokenHash);
        builder.Property(link => link.TokenHash).HasMaxLength(64);
        builder.HasIndex(link => link.Account);
        builder.HasOne<Account>().WithMany().HasForeignKey(link => link.Account);
    }
}
