using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Issues.Model;
using Musubi.Persistence.Conventions;
using Musubi.Programmes;

namespace Musubi.Issues.Store;

internal sealed class IssueTable : IEntityTypeConfiguration<Issue>
{
    public void Configure(EntityTypeBuilder<Issue> builder)
    {
        builder.IsOnThread("issues");
        builder.HasKey(issue => issue.Id);
        builder.Ignore(issue => issue.Facts);
        builder.Ignore(issue => issue.Face);
        builder.Property(issue => issue.Topics).HasJson();
        builder.Property(issue => issue.Support).HasJson();
        builder.Property(issue => issue.StandsFor).HasJson();
        builder.Property(issue => issue.InCharge).HasJson();
        builder.Property(issue => issue.InChargeMark).HasField("inChargeMark");
        builder.Property(issue => issue.TopicMarks).HasField("topicMarks");
        builder.Property(issue => issue.SupportMarks).HasField("supportMarks");
        builder.HasOne<Issue>().WithMany().HasForeignKey(issue => issue.MergedInto);
        builder.HasIndex(issue => issue.Place);
        builder.HasIndex(issue => issue.Organisation);
    }
}
