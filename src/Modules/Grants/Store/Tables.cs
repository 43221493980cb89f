using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Grants.Model;
using Musubi.Persistence.Conventions;
using Musubi.Programmes;

namespace Musubi.Grants.Store;

internal sealed class CallTable : IEntityTypeConfiguration<Call>
{
    public void Configure(EntityTypeBuilder<Call> builder)
    {
        builder.IsOnThread("calls");
        builder.HasKey(call => call.Id);
        builder.Ignore(call => call.Facts);
        builder.Ignore(call => call.Rules);
        builder.Property(call => call.Documents).HasJson();
        builder.Property(call => call.Criteria).HasJson();
    }
}

internal sealed class ApplicationTable : IEntityTypeConfiguration<Application>
{
    public void Configure(EntityTypeBuilder<Application> builder)
    {
        builder.IsOnThread("applications");
        builder.HasKey(application => application.Id);
        builder.Ignore(application => application.Facts);
        builder.Ignore(application => application.Call);
        builder.Ignore(application => application.Consortium);
        builder.Property(application => application.CallId);
        builder.Property(application => application.ConsortiumId);
        builder.Property(application => application.Lines).HasJson();
        builder.Property(application => application.OtherFunding).HasJson();
        builder.Property(application => application.Options).HasJson();
        builder.HasIndex(application => new { application.CallId, application.ConsortiumId }).IsUnique();
    }
}

internal sealed class CostSheetTable : IEntityTypeConfiguration<CostSheet>
{
    public void Configure(EntityTypeBuilder<CostSheet> builder)
    {
        builder.ToTable("cost_sheets");
        builder.HasKey(sheet => sheet.Id);
        builder.Property(sheet => sheet.Rows).HasJson();
        builder.HasOne<Application>().WithMany().HasForeignKey(sheet => sheet.Application);
        builder.HasIndex(sheet => new { sheet.Application, sheet.Member }).IsUnique();
    }
}

internal sealed class SubmissionTable : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> builder)
    {
        builder.ToTable("submissions");
        builder.HasKey(submission => submission.Id);
        builder.Ignore(submission => submission.IsIntact);
        builder.Property(submission => submission.Number).HasMaxLength(120);
        builder.Property(submission => submission.Hash).HasMaxLength(64);
        builder.HasOne<Application>().WithMany().HasForeignKey(submission => submission.Application);
        builder.HasIndex(submission => submission.Application).IsUnique();
        builder.HasIndex(submission => new { submission.Programme, submission.Number }).IsUnique();
    }
}

internal sealed class AssessmentTable : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> builder)
    {
        builder.ToTable("assessments");
        builder.HasKey(assessment => assessment.Id);
        builder.Property(assessment => assessment.Scores).HasJson();
        builder.HasOne<Application>().WithMany().HasForeignKey(assessment => assessment.Application);
        builder.HasIndex(assessment => new { assessment.Application, assessment.Assessor }).IsUnique();
    }
}

internal sealed class AwardTable : IEntityTypeConfiguration<Award>
{
    public void Configure(EntityTypeBuilder<Award> builder)
    {
        builder.IsOnThread("awards");
        builder.HasKey(award => award.Id);
        builder.Ignore(award => award.Total);
        builder.Ignore(award => award.Application);
        builder.Ignore(award => award.Consortium);
        builder.Property(award => award.ApplicationId);
        builder.Property(award => award.ConsortiumId);
        builder.Property(award => award.Number).HasMaxLength(60);
        builder.Property(award => award.Amounts).HasJson();
        builder.Property(award => award.Account).HasJson();
        builder.Property(award => award.Proposal).HasJson();
    }
}

internal sealed class ClaimTable : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.IsOnThread("claims");
        builder.HasKey(claim => claim.Id);
        builder.Ignore(claim => claim.Facts);
        builder.Ignore(claim => claim.Sum);
        builder.Ignore(claim => claim.Award);
        builder.Property(claim => claim.AwardId);
        builder.Property(claim => claim.Lines).HasJson();
        builder.Property(claim => claim.Check).HasJson();
        builder.Property(claim => claim.SentBackBecause).HasMaxLength(500);
    }
}
