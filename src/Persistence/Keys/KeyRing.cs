using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace Musubi.Persistence.Keys;

/// <summary>Keeps the keys of cookies and form tokens in the database: every node reads the same, and a new node knows old cookies.</summary>
internal sealed class KeyRing(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<MusubiDb>().Set<ProtectionKey>().AsNoTracking().Select(key => key.Xml).ToList().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<MusubiDb>();
        var (name, xml) = (friendlyName, element.ToString(SaveOptions.DisableFormatting));
        // The framework asks without waiting, so this one write does not go the way of all others.
        _ = db.Database.IsNpgsql()
            ? db.Database.ExecuteSql($"INSERT INTO core.protection_keys (name, xml) VALUES ({name}, {xml})")
            : db.Database.ExecuteSql($"INSERT INTO core_protection_keys (name, xml) VALUES ({name}, {xml})");
    }
}

/// <summary>One key, or the withdrawal of one.</summary>
internal sealed class ProtectionKey : IUnrecorded
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}

internal sealed class ProtectionKeyTable : IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<ProtectionKey> builder)
    {
        builder.ToTable("protection_keys");
        builder.HasKey(key => key.Name);
        builder.Property(key => key.Name).HasMaxLength(200);
    }
}
