using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Persistence.Conventions;
using Musubi.Persistence.Files;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Store;

internal sealed class UploadedFileTable : IEntityTypeConfiguration<UploadedFile>
{
    public void Configure(EntityTypeBuilder<UploadedFile> builder)
    {
        builder.ToTable("uploaded_files");
        builder.HasKey(file => file.Id);
        builder.HasIndex(file => file.UploadedAt);
        builder.Property(file => file.Name).HasMaxLength(FileName.Longest);
        builder.Property(file => file.Report).HasJson();

        // Whoever confirms a second time, in another window for example, finds it imported.
        builder.Property(file => file.ImportedAt).IsConcurrencyToken();
    }
}
