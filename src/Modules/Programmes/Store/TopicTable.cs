using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Foundation;
using Musubi.Programmes.Model;

namespace Musubi.Programmes.Store;

internal sealed class TopicTable : IEntityTypeConfiguration<Topic>
{
    public void Configure(EntityTypeBuilder<Topic> builder)
    {
        builder.ToTable("topics");
        builder.HasKey(topic => topic.Id);
        builder.Ignore(topic => topic.Facts);
        builder.Property(topic => topic.Key).HasMaxLength(Key.MaxLength);
        builder.HasOne<Programme>().WithMany().HasForeignKey(topic => topic.Programme);
        builder.HasIndex(topic => new { topic.Programme, topic.Key }).IsUnique();
    }
}
