using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Musubi.Persistence.Audit;

internal sealed class AuditEntryTable : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("audit_entries");
        builder.HasKey(entry => entry.Sequence);
        builder.Property(entry => entry.Sequence).ValueGeneratedNever();
        builder.Property(entry => entry.What).HasMaxLength(100);
        builder.Property(entry => entry.Kind).HasMaxLength(100);
        builder.Property(entry => entry.Key).HasMaxLength(200);
        // "values" is a word of SQL itself.
        builder.Property(entry => entry.Values).HasColumnName("changed_values");
        builder.HasIndex(entry => new { entry.Kind, entry.Key });
        builder.HasIndex(entry => new { entry.Programme, entry.Sequence });
    }
}
