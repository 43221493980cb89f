using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Catalogue.Model;

/// <summary>Something that a partner offers. What it says counts as current until the day of its next review.</summary>
internal sealed class Solution : ThreadContent
{
    private string topicMarks = string.Empty;
    private string supportMarks = string.Empty;
    private string placeMarks = string.Empty;

    public Solution(SolutionId id, ProgrammeId programme, Key key, SolutionFacts facts, LocalDate reviewedUntil)
        : this(id, programme, key)
    {
        Describe(facts);
        ReviewedUntil = reviewedUntil;
    }

    private Solution(SolutionId id, ProgrammeId programme, Key key)
        : base(programme, key) => Id = id;

    public SolutionId Id { get; private set; }

    public LocalizedText Title { get; private set; } = null!;

    public OrganisationId Organisation { get; private set; }

    public LocalizedText Summary { get; private set; } = null!;

    public LocalizedText? Description { get; private set; }

    public Maturity Maturity { get; private set; }

    public IReadOnlyList<TopicId> Topics { get; private set; } = [];

    public IReadOnlyList<Language> Languages { get; private set; } = [];

    public IReadOnlyList<SupportKind> Support { get; private set; } = [];

    public IReadOnlyList<PlaceId> Places { get; private set; } = [];

    public LocalizedText? Price { get; private set; }

    public IReadOnlyList<Evidence> Evidence { get; private set; } = [];

    /// <summary>The highest level of its evidence; what nothing proves is claimed.</summary>
    public EvidenceLevel EvidenceLevel { get; private set; }

    /// <summary>The last day on which what it says counts as current.</summary>
    public LocalDate ReviewedUntil { get; private set; }

    /// <summary>Since when it waits for the secretariat to look at it, before it is published or because its provider changed what is public; null: it does not wait.</summary>
    public Instant? SubmittedAt { get; private set; }

    /// <summary>Since when its provider is asked to mend it; null: nobody asks.</summary>
    public Instant? SentBackAt { get; private set; }

    /// <summary>Why it was sent back.</summary>
    public LocalizedText? Reason { get; private set; }

    /// <summary>The topics, as lists look for them.</summary>
    public string TopicMarks => topicMarks;

    /// <summary>The kinds of support, as lists look for them.</summary>
    public string SupportMarks => supportMarks;

    /// <summary>The places of use, as lists look for them.</summary>
    public string PlaceMarks => placeMarks;

    public override Trace Trace => new(CatalogueTraces.Solution, Id.Value);

    public override LocalizedText Called => Title;

    public SolutionFacts Facts => new()
    {
        Title = Title,
        Organisation = Organisation,
        Summary = Summary,
        Description = Description,
        Maturity = Maturity,
        Topics = Topics,
        Languages = Languages,
        Support = Support,
        Places = Places,
        Price = Price,
        Evidence = Evidence,
    };

    public SolutionFace Face => new(Id, Programme, Key, Title, Organisation, Maturity)
    {
        Topics = Topics,
        Languages = Languages,
        Support = Support,
        Places = Places,
        EvidenceLevel = EvidenceLevel,
        Texts = [.. new[] { Title, Summary, Description }.Concat(Evidence.Select(proof => proof.Title)).OfType<LocalizedText>()],
        ReviewedUntil = ReviewedUntil,
        IsReleased = IsReleased,
        IsPublished = IsPublished && ArchivedAt is null,
        IsIllustrative = IsIllustrative,
    };

    public void Describe(SolutionFacts facts)
    {
        (Title, Organisation, Summary, Description, Maturity) = (facts.Title, facts.Organisation, facts.Summary, facts.Description, facts.Maturity);
        (Topics, Languages, Support, Places) = (facts.Topics, facts.Languages, facts.Support, facts.Places);
        (Price, Evidence) = (facts.Price, facts.Evidence);
        EvidenceLevel = Evidence.Select(proof => proof.Level).DefaultIfEmpty(EvidenceLevel.Claimed).Max();
        (topicMarks, supportMarks, placeMarks) = (Marks.Of(Topics), Marks.Of(Support), Marks.Of(Places));
    }

    public override bool MayChange(Actor actor) => base.MayChange(actor) || actor.ActsFor(Programme, Organisation, Role.Partner);

    public override IEnumerable<string?> SearchWords() => [.. base.SearchWords(), .. Summary.Wordings(), .. Description?.Wordings() ?? []];

    /// <summary>True once the day of review has passed.</summary>
    public bool HasLapsed(LocalDate today) => ReviewedUntil < today;

    /// <summary>How its review stands on a day.</summary>
    public ReviewState ReviewOn(LocalDate today) =>
        HasLapsed(today) ? ReviewState.Lapsed
        : ReviewedUntil <= Review.DueBy(today) ? ReviewState.Due
        : ReviewState.Current;

    /// <summary>Why it cannot be published now; null when it can.</summary>
    public Problem? PublishingRefusal(LocalDate today) =>
        SentBackAt is not null ? CatalogueProblems.SentBack()
        : HasLapsed(today) ? CatalogueProblems.ReviewLapsed(ReviewedUntil)
        : null;

    /// <summary>The provider asks the secretariat to look at it and publish it.</summary>
    public Problem? Submit(LocalDate today, Instant now)
    {
        if (PublishingRefusal(today) is { } refusal)
        {
            return refusal;
        }

        SubmittedAt ??= now;
        return null;
    }

    /// <summary>Nobody need look at it any more: somebody has, or its provider takes it back.</summary>
    public void Looked() => SubmittedAt = null;

    /// <summary>Its provider changed it where the secretariat reviews first: what is public stays so and is looked at again.</summary>
    public void ChangedByProvider(Instant now) => SubmittedAt = IsReleased ? SubmittedAt ?? now : SubmittedAt;

    /// <summary>States that what it says is still right.</summary>
    public Problem? Renew(LocalDate until, LocalDate today)
    {
        if (until <= today)
        {
            return CatalogueProblems.ReviewInThePast().At("ReviewedUntil");
        }

        ReviewedUntil = until;
        return null;
    }

    /// <summary>Asks its provider to mend it; until then it is not public.</summary>
    public void SendBack(LocalizedText reason, Instant now)
    {
        (SentBackAt, Reason, SubmittedAt) = (now, reason, null);
        Release(yes: false, isProgrammePublic: false);
    }

    /// <summary>The provider has mended it.</summary>
    public void Mended() => (SentBackAt, Reason) = (null, null);

    /// <summary>Takes over what a file states.</summary>
    public void Bring(LocalDate reviewedUntil, LocalizedText? sentBackBecause, LocalDate? submitted, Instant now)
    {
        ReviewedUntil = reviewedUntil;
        SubmittedAt = submitted == SubmittedAt?.InUtc().Date ? SubmittedAt : submitted?.AtMidnight().InUtc().ToInstant();
        (SentBackAt, Reason) = (sentBackBecause is null ? null : SentBackAt ?? now, sentBackBecause);
    }
}
