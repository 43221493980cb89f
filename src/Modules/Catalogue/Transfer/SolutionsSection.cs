using Musubi.Catalogue.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Catalogue.Transfer;

/// <summary>Solutions: <c>solutions</c>. One that was sent back stays so until a file or its provider says otherwise.</summary>
internal sealed class SolutionsSection(MusubiDb db, ProgrammesLookup programmes, Threads threads) : ThreadSection<Solution, SolutionId, SolutionItem>(db, programmes, threads)
{
    private const string Places = "places";
    private const string Organisations = "organisations";
    private const string Topics = "topics";

    public override string Name => "solutions";

    public override string Word => "Catalogue.Section.Solutions";

    public override int Order => 120;

    protected override SolutionId IdOf(Solution entity) => entity.Id;

    protected override SolutionItem FactsOf(Solution entity, bool isProgrammePublished) =>
        new(entity.Facts, entity.ReviewedUntil) { SentBackBecause = entity.SentBackAt is null ? null : entity.Reason, Submitted = entity.SubmittedAt?.InUtc().Date, IsHeldBack = !entity.IsReleased };

    protected override void Want(FileKeys keys, SolutionItem facts)
    {
        keys.Want(Organisations, facts.Facts.Organisation.Value);
        foreach (var place in facts.Facts.Places)
        {
            keys.Want(Places, place.Value);
        }
    }

    protected override SolutionItem? ReadFacts(ItemReader item)
    {
        var title = item.Wording("title", required: true);
        var organisation = item.Reference<OrganisationId>("organisation", Organisations, required: true);
        var summary = item.Wording("summary", required: true);
        var description = item.Wording("description");
        var maturity = item.Choice<Maturity>("maturity", required: true);
        var topics = item.References<TopicId>("topics", Topics);
        var languages = item.Tongues("languages");
        var support = item.Choices<SupportKind>("support");
        var places = item.References<PlaceId>("places", Places);
        var price = item.Wording("price");
        var evidence = item.Each("evidence", EvidenceParts.Read);
        var reviewedUntil = item.Day("reviewedUntil", required: true);
        var sentBack = item.Wording("sentBackBecause");
        var submitted = item.Day("submitted");
        var isHeldBack = item.Truth(Unpublished);
        if (sentBack is not null && !isHeldBack)
        {
            item.Refuse("sentBackBecause", CatalogueProblems.SentBack());
        }

        if (sentBack is not null && submitted is not null)
        {
            item.Refuse("submitted", CatalogueProblems.SentBack());
        }

        return title is null || organisation is null || summary is null || maturity is null || reviewedUntil is null ? null : new(
            new()
            {
                Title = title,
                Organisation = organisation.Value,
                Summary = summary,
                Description = description,
                Maturity = maturity.Value,
                Topics = topics,
                Languages = languages,
                Support = support,
                Places = places,
                Price = price,
                Evidence = evidence,
            },
            reviewedUntil.Value)
        {
            SentBackBecause = sentBack,
            Submitted = submitted,
            IsHeldBack = isHeldBack,
        };
    }

    protected override void WriteFacts(ItemWriter item, SolutionItem facts) => item
        .Put("title", facts.Facts.Title)
        .PutKey<OrganisationId>("organisation", Organisations, facts.Facts.Organisation)
        .Put("summary", facts.Facts.Summary)
        .Put("description", facts.Facts.Description)
        .Put("maturity", facts.Facts.Maturity)
        .PutKeys("topics", Topics, facts.Facts.Topics)
        .PutTexts("languages", facts.Facts.Languages.Select(language => language.Tag))
        .PutTexts("support", facts.Facts.Support.Select(kind => FileNames.Of(kind)))
        .PutKeys("places", Places, facts.Facts.Places)
        .Put("price", facts.Facts.Price)
        .PutEach("evidence", facts.Facts.Evidence, EvidenceParts.Write)
        .Put("reviewedUntil", facts.ReviewedUntil)
        .Put("sentBackBecause", facts.SentBackBecause)
        .Put("submitted", facts.Submitted)
        .Put(Unpublished, facts.IsHeldBack);

    protected override Solution Add(ImportRun run, SolutionId id, Key key, SolutionItem facts)
    {
        var solution = new Solution(id, run.Programme, key, facts.Facts, facts.ReviewedUntil);
        solution.Bring(facts.ReviewedUntil, facts.SentBackBecause, facts.Submitted, Db.Now);
        return Keep(run, solution, facts.IsHeldBack);
    }

    protected override void Describe(ImportRun run, Solution entity, SolutionItem facts)
    {
        entity.Describe(facts.Facts);
        entity.Bring(facts.ReviewedUntil, facts.SentBackBecause, facts.Submitted, Db.Now);
        entity.Release(!facts.IsHeldBack, run.IsPublished);
    }
}

/// <summary>What a file says of a solution, beside its key and whether it is illustrative.</summary>
/// <param name="Facts">What is said.</param>
/// <param name="ReviewedUntil">Until when that counts as current.</param>
internal sealed record SolutionItem(SolutionFacts Facts, LocalDate ReviewedUntil)
{
    /// <summary>Why its provider is asked to mend it; null: nobody asks.</summary>
    public LocalizedText? SentBackBecause { get; init; }

    /// <summary>Since when it waits for the secretariat to look at it; null: it does not.</summary>
    public LocalDate? Submitted { get; init; }

    /// <summary>True: only its provider and the secretariat see it.</summary>
    public bool IsHeldBack { get; init; }
}
