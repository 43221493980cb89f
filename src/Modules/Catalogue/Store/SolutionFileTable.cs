using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Catalogue.Model;
using Musubi.Persistence.Files;

namespace Musubi.Catalogue.Store;

internal sealed class SolutionFileTable : IEntityTypeConfiguration<SolutionFile>
{
    public void Configure(EntityTypeBuilder<SolutionFile> builder)
    {
        builder.ToTable("solution_files");
        builder.HasKey(file => file.Id);
        builder.HasIndex(file => file.UploadedAt);
        builder.Property(file => file.Name).HasMaxLength(FileName.Longest);

        // Whoever confirms a second time, in another window for example, finds it imported.
        builder.Property(file => file.ImportedAt).IsConcurrencyToken();
    }
}
