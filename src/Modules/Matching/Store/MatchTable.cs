using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Matching.Model;
using Musubi.Persistence.Conventions;
using Musubi.Programmes;

namespace Musubi.Matching.Store;

internal sealed class MatchTable : IEntityTypeConfiguration<Match>
{
    public void Configure(EntityTypeBuilder<Match> builder)
    {
        builder.IsOnThread("matches");
        builder.HasKey(match => match.Id);
        builder.Ignore(match => match.Facts);
        builder.Ignore(match => match.Face);
        builder.Ignore(match => match.Awaited);
        builder.Property(match => match.Issue);
        builder.Property(match => match.Solution);
        // SQLite sorts binary numbers only.
        builder.Property(match => match.Strength).HasConversion<double?>();
        builder.Property(match => match.Reasons).HasJson();
        builder.Property(match => match.CityAnswer).HasJson();
        builder.Property(match => match.PartnerAnswer).HasJson();
        builder.Property(match => match.CityContact).HasJson();
        builder.Property(match => match.PartnerContact).HasJson();
        builder.Property(match => match.CitySays).HasField("citySays");
        builder.Property(match => match.PartnerSays).HasField("partnerSays");
        builder.HasIndex(match => new { match.Issue, match.Solution }).IsUnique();
        builder.HasIndex(match => match.Solution);
        builder.HasIndex(match => match.Owner);
        builder.HasIndex(match => match.Provider);
        builder.HasIndex(match => new { match.State, match.ExpiresAt });
    }
}

internal sealed class MatchingRulesTable : IEntityTypeConfiguration<MatchingRules>
{
    public void Configure(EntityTypeBuilder<MatchingRules> builder)
    {
        builder.ToTable("rules");
        builder.HasKey(rules => rules.Programme);
        builder.Ignore(rules => rules.Facts);
    }
}
