using Musubi.Delivery;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Practices.Model;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Practices.Transfer;

/// <summary>Practices: <c>practices</c>.</summary>
internal sealed class PracticesSection(MusubiDb db, ProgrammesLookup programmes, Threads threads) : ThreadSection<Practice, PracticeId, PracticeItem>(db, programmes, threads)
{
    public const string Section = "practices";

    private readonly Threads threads = threads;
    private readonly Dictionary<PracticeId, List<Trace>> origins = [];
    private readonly List<(Practice Practice, PracticeItem Item)> said = [];

    public override string Name => Section;

    public override string Word => "Practices.Practices";

    public override int Order => 210;

    public override async Task FinishAsync(ImportRun run, CancellationToken cancel)
    {
        foreach (var (practice, item) in said)
        {
            foreach (var gone in origins.GetValueOrDefault(practice.Id, []).Except(item.From))
            {
                await threads.UntieAsync(gone, practice.Trace, cancel);
            }

            foreach (var from in item.From)
            {
                await TieAsync(run, from, practice.Trace, cancel);
            }
        }
    }

    protected override async Task<IReadOnlyList<Practice>> KnownAsync(ImportRun run, CancellationToken cancel)
    {
        var known = await base.KnownAsync(run, cancel);
        await BeforeWritingAsync(known, cancel);
        return known;
    }

    protected override async Task BeforeWritingAsync(IReadOnlyList<Practice> things, CancellationToken cancel)
    {
        foreach (var kind in new[] { DeliveryTraces.Plan, DeliveryTraces.Indicator })
        {
            var before = await threads.BeforeAsync(PracticesTraces.Practice, [.. things.Select(practice => practice.Id.Value)], kind, cancel);
            foreach (var practice in things)
            {
                origins.TryAdd(practice.Id, []);
                origins[practice.Id].AddRange(before[practice.Id.Value].Select(id => new Trace(kind, id)));
            }
        }
    }

    protected override PracticeId IdOf(Practice entity) => entity.Id;

    protected override PracticeItem FactsOf(Practice entity, bool isProgrammePublished) => new(entity.Facts, origins.GetValueOrDefault(entity.Id, []), !entity.IsReleased) { Since = entity.StateSince.InUtc().Date };

    protected override void Want(FileKeys keys, PracticeItem facts)
    {
        keys.Want("organisations", facts.Facts.Organisation.Value);
        keys.Want<OrganisationId>("organisations", facts.Facts.Contact);
        keys.Want<PlaceId>("places", facts.Facts.Place);
    }

    protected override PracticeItem? ReadFacts(ItemReader item)
    {
        var title = item.Wording("title", required: true);
        var organisation = item.Reference<OrganisationId>("organisation", "organisations", required: true);
        var place = item.Reference<PlaceId>("place", "places");
        var (situation, solution) = (item.Wording("situation", required: true), item.Wording("solution", required: true));
        var (conditions, outcome) = (item.Wording("conditions"), item.Wording("outcome", required: true));
        var costs = item.Each("costs", Cost, (one, other) => one.FiscalYear == other.FiscalYear && one.Amount.Currency == other.Amount.Currency, one => TransferProblems.ListedTwice(one.Amount.Stored));
        var level = item.Choice<EvidenceLevel>("level", required: true);
        var evidence = item.Each("evidence", Evidence);
        var failures = item.Wording("failures");
        var contact = item.Reference<OrganisationId>("contact", "organisations");
        var topics = item.References<TopicId>("topics", "topics");
        var languages = item.Tongues("languages");
        item.Find("validUntil", required: true);
        var until = item.Day("validUntil");
        var since = ReadSince(item, practice => practice.StateSince);
        var from = item.References<PlanId>("fromPlans", "plans").Select(plan => DeliveryTraces.Of(plan))
            .Concat(item.References<IndicatorId>("fromIndicators", "indicators").Select(indicator => DeliveryTraces.Of(indicator))).ToList();
        var isHeldBack = item.Truth(Unpublished);
        if (title is null || organisation is not { } owner || situation is null || solution is null || outcome is null || level is not { } proved || until is not { } day)
        {
            return null;
        }

        var facts = new PracticeFacts
        {
            Title = title,
            Organisation = owner,
            Place = place,
            Situation = situation,
            Solution = solution,
            Conditions = conditions,
            Costs = costs,
            Outcome = outcome,
            Level = proved,
            Evidence = evidence,
            Failures = failures,
            Contact = contact,
            Topics = topics,
            Languages = languages,
            ValidUntil = day,
        };
        // Evidence that could not be read has been told; that it is missing is no further fault.
        if ((item.Find("evidence")?.Items.Count ?? 0) == evidence.Count)
        {
            facts.Problems().ToList().ForEach(item.Refuse);
        }

        return new(facts, from, isHeldBack) { Since = since };
    }

    protected override void WriteFacts(ItemWriter item, PracticeItem facts) => item
        .Put("title", facts.Facts.Title)
        .PutKey<OrganisationId>("organisation", "organisations", facts.Facts.Organisation)
        .PutKey("place", "places", facts.Facts.Place)
        .Put("situation", facts.Facts.Situation)
        .Put("solution", facts.Facts.Solution)
        .Put("conditions", facts.Facts.Conditions)
        .Put("outcome", facts.Facts.Outcome)
        .PutEach("costs", facts.Facts.Costs, (cost, one) => cost.Put("fiscalYear", one.FiscalYear).Put("amount", one.Amount))
        .Put("level", facts.Facts.Level)
        .PutEach("evidence", facts.Facts.Evidence, (evidence, one) => evidence
            .Put("kind", one.Kind).Put("title", one.Title).PutStored("address", one.Address).PutKey("indicator", "indicators", one.Indicator))
        .Put("failures", facts.Facts.Failures)
        .PutKey("contact", "organisations", facts.Facts.Contact)
        .PutKeys("topics", "topics", facts.Facts.Topics)
        .PutTexts("languages", facts.Facts.Languages.Select(language => language.Tag))
        .Put("validUntil", facts.Facts.ValidUntil)
        .Put(Since, facts.Since)
        .PutKeys("fromPlans", "plans", facts.From.Where(from => from.Kind == DeliveryTraces.Plan).Select(from => new PlanId(from.Id)))
        .PutKeys("fromIndicators", "indicators", facts.From.Where(from => from.Kind == DeliveryTraces.Indicator).Select(from => new IndicatorId(from.Id)))
        .Put(Unpublished, facts.IsHeldBack);

    protected override Practice Add(ImportRun run, PracticeId id, Key key, PracticeItem facts)
    {
        var practice = new Practice(id, run.Programme, key, facts.Facts) { StateSince = Moment(facts.Since, Db.Now, isSame: true) };
        said.Add((practice, facts));
        return Keep(run, practice, facts.IsHeldBack);
    }

    protected override void Describe(ImportRun run, Practice entity, PracticeItem facts)
    {
        entity.Describe(facts.Facts);
        entity.StateSince = Moment(facts.Since, entity.StateSince, isSame: true);
        said.Add((entity, facts));
        entity.Release(!facts.IsHeldBack, run.IsPublished);
    }

    private static YearCost? Cost(ItemReader item)
    {
        item.Find("amount", required: true);
        var (year, amount) = (item.Whole("fiscalYear", 1900, 2200, required: true), item.Money("amount"));
        return year is null || amount is null ? null : new(year.Value, amount);
    }

    private static PracticeEvidence? Evidence(ItemReader item)
    {
        var (kind, title, address) = (item.Choice<EvidenceKind>("kind", required: true), item.Wording("title", required: true), item.Stored<WebAddress>("address"));
        var indicator = item.Reference<IndicatorId>("indicator", "indicators");
        return kind is null || title is null ? null : new(kind.Value, title, address, indicator);
    }
}

/// <summary>What a file says of a practice.</summary>
internal sealed record PracticeItem(PracticeFacts Facts, IReadOnlyList<Trace> From, bool IsHeldBack)
{
    /// <summary>The day since when it counts: its publication, or the last renewal.</summary>
    public LocalDate? Since { get; init; }
}
