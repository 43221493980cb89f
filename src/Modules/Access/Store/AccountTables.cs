using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Access.Model;
using Musubi.Persistence.Conventions;

namespace Musubi.Access.Store;

internal sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.HasKey(account => account.Id);
        builder.Property(account => account.Name).HasMaxLength(200);
        builder.Property(account => account.Email).HasMaxLength(254);
        builder.Property(account => account.EmailKey).HasMaxLength(254);
        builder.HasIndex(account => account.EmailKey).IsUnique();
        builder.Property(account => account.PasswordHash).HasMaxLength(200);
        builder.Property(account => account.RecoveryCodes).HasJson();
        builder.Ignore(account => account.HasSecondFactor);
        builder.HasMany(account => account.Passkeys).WithOne().HasForeignKey(passkey => passkey.Account);
    }
}

internal sealed class PasskeyTable : IEntityTypeConfiguration<Passkey>
{
    public void Configure(EntityTypeBuilder<Passkey> builder)
    {
        builder.ToTable("passkeys");
        builder.HasKey(passkey => passkey.Id);
        builder.Property(passkey => passkey.Name).HasMaxLength(200);
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(1024);
        builder.HasIndex(passkey => passkey.CredentialId).IsUnique();
        builder.Property(passkey => passkey.Transports).HasJson();
        builder.HasOne(passkey => passkey.Use).WithOne().HasForeignKey<PasskeyUse>(use => use.Passkey);
        builder.Navigation(passkey => passkey.Use).AutoInclude();
    }
}

internal sealed class PasskeyUseTable : IEntityTypeConfiguration<PasskeyUse>
{
    public void Configure(EntityTypeBuilder<PasskeyUse> builder)
    {
        builder.ToTable("passkey_uses");
        builder.HasKey(use => use.Passkey);
        builder.Property(use => use.Passkey).ValueGeneratedNever();
    }
}
