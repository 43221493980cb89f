using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Issues.Model;
using Musubi.Persistence.Conventions;

namespace Musubi.Issues.Store;

internal sealed class HearingGuideTable : IEntityTypeConfiguration<HearingGuide>
{
    public void Configure(EntityTypeBuilder<HearingGuide> builder)
    {
        builder.ToTable("hearing_guides");
        builder.HasKey(guide => guide.Programme);
        builder.Property(guide => guide.Questions).HasJson();
    }
}
