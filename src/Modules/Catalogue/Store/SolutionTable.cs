using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Conventions;
using Musubi.Programmes;

namespace Musubi.Catalogue.Store;

internal sealed class SolutionTable : IEntityTypeConfiguration<Solution>
{
    public void Configure(EntityTypeBuilder<Solution> builder)
    {
        builder.IsOnThread("solutions");
        builder.HasKey(solution => solution.Id);
        builder.Ignore(solution => solution.Facts);
        builder.Ignore(solution => solution.Face);
        builder.Property(solution => solution.Topics).HasJson();
        builder.Property(solution => solution.Languages).HasJson();
        builder.Property(solution => solution.Support).HasJson();
        builder.Property(solution => solution.Places).HasJson();
        builder.Property(solution => solution.Evidence).HasJson();
        builder.Property(solution => solution.TopicMarks).HasField("topicMarks");
        builder.Property(solution => solution.SupportMarks).HasField("supportMarks");
        builder.Property(solution => solution.PlaceMarks).HasField("placeMarks");
        builder.HasIndex(solution => solution.Organisation);
    }
}

internal sealed class CatalogueRulesTable : IEntityTypeConfiguration<CatalogueRules>
{
    public void Configure(EntityTypeBuilder<CatalogueRules> builder)
    {
        builder.ToTable("rules");
        builder.HasKey(rules => rules.Programme);
    }
}

/// <summary>Whether a programme reviews solutions before they are published.</summary>
internal static class RulesLookup
{
    /// <summary>True as well for a programme that has said nothing.</summary>
    public static async Task<bool> IsReviewedFirstAsync(this MusubiDb db, ProgrammeId programme, CancellationToken cancel) =>
        (await db.Set<CatalogueRules>().AsNoTracking().SingleOrDefaultAsync(rules => rules.Programme == programme, cancel))?.IsReviewedFirst ?? true;
}

/// <summary>Which solutions one may know of. Lists, pages, stations, work and other modules all ask here.</summary>
internal static class SolutionSight
{
    public static IQueryable<Solution> SeenBy(this IQueryable<Solution> solutions, Actor actor) => solutions.SeenBy(actor, solution => solution.Organisation, Role.Partner);

    public static bool IsSeenBy(this Solution solution, Actor actor) => solution.IsSeenBy(actor, solution.Organisation, Role.Partner);
}
