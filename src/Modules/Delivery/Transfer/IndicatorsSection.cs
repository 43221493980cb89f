using Microsoft.EntityFrameworkCore;
using Musubi.Delivery.Model;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Indicators;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;

namespace Musubi.Delivery.Transfer;

/// <summary>Indicators with their readings: <c>indicators</c>. Withdrawn readings stay on the server.</summary>
internal sealed class IndicatorsSection(MusubiDb db, ProgrammesLookup programmes, Threads threads) : ThreadSection<Indicator, IndicatorId, IndicatorItem>(db, programmes, threads)
{
    public const string Section = "indicators";

    private const decimal Largest = 1_000_000_000_000_000m;
    private readonly Dictionary<IndicatorId, List<Reading>> readings = [];
    private readonly List<Indicator> ofPlans = [];

    public override string Name => Section;

    public override string Word => "Delivery.Indicators";

    public override int Order => 195;

    public override async Task FinishAsync(ImportRun run, CancellationToken cancel)
    {
        foreach (var indicator in ofPlans)
        {
            await TieAsync(run, DeliveryTraces.Of(indicator.Plan!.Value), indicator.Trace, cancel);
        }
    }

    protected override async Task<IReadOnlyList<Indicator>> KnownAsync(ImportRun run, CancellationToken cancel)
    {
        var known = await base.KnownAsync(run, cancel);
        await BeforeWritingAsync(known, cancel);
        return known;
    }

    protected override async Task BeforeWritingAsync(IReadOnlyList<Indicator> things, CancellationToken cancel)
    {
        var ids = things.Select(indicator => indicator.Id).ToList();
        foreach (var group in (await Db.Set<Reading>().OverTheWall().Where(reading => ids.Contains(reading.Indicator) && reading.ArchivedAt == null).ToListAsync(cancel)).GroupBy(reading => reading.Indicator))
        {
            readings[group.Key] = [.. group.OrderBy(reading => reading.LastDay).ThenBy(reading => reading.Status)];
        }
    }

    protected override IndicatorId IdOf(Indicator entity) => entity.Id;

    protected override IndicatorItem FactsOf(Indicator entity, bool isProgrammePublished) => new(
        entity.Plan, entity.Facts, [.. readings.GetValueOrDefault(entity.Id, []).Select(reading => new ReadingItem(reading.Facts, reading.Corrections))], !entity.IsReleased);

    protected override void Want(FileKeys keys, IndicatorItem facts)
    {
        keys.Want("organisations", facts.Facts.Owner.Value);
        keys.Want<PlaceId>("places", facts.Facts.Place);
    }

    protected override IndicatorItem? ReadFacts(ItemReader item)
    {
        var plan = item.Reference<PlanId>("plan", PlansSection.Section);
        var title = item.Wording("title", required: true);
        var unit = item.Text("unit", required: true, most: IndicatorFacts.LongestUnit);
        var direction = item.Choice<IndicatorDirection>("direction", required: true);
        var owner = item.Reference<OrganisationId>("owner", "organisations", required: true);
        var (definition, source) = (item.Wording("definition"), item.Wording("source"));
        var (place, code) = (item.Reference<PlaceId>("place", "places"), item.Text("catalogue", most: 40));
        var (baseline, baselinePeriod) = (item.Number("baseline", -Largest, Largest), item.Stored<Foundation.Period>("baselinePeriod"));
        var (target, targetDue) = (item.Number("target", -Largest, Largest), item.Day("targetDue"));
        var values = item.Each("readings", Read, (one, other) => one.Facts.Status == other.Facts.Status && one.Facts.Period.Overlaps(other.Facts.Period), one => DeliveryProblems.Overlap(one.Facts.Period, one.Facts.Status));
        var isHeldBack = item.Truth(Unpublished);
        if (title is null || unit is null || direction is not { } way || owner is not { } organisation)
        {
            return null;
        }

        var facts = new IndicatorFacts
        {
            Title = title,
            Unit = unit,
            Direction = way,
            Owner = organisation,
            Definition = definition,
            Source = source,
            Place = place,
            Catalogue = code,
            BaselineValue = baseline,
            BaselinePeriod = baselinePeriod,
            TargetValue = target,
            TargetDue = targetDue,
        };
        facts.Problems().ToList().ForEach(item.Refuse);
        return new(plan, facts, values, isHeldBack);
    }

    protected override void WriteFacts(ItemWriter item, IndicatorItem facts) => item
        .PutKey("plan", PlansSection.Section, facts.Plan)
        .Put("title", facts.Facts.Title)
        .Put("unit", facts.Facts.Unit)
        .Put("direction", facts.Facts.Direction)
        .PutKey<OrganisationId>("owner", "organisations", facts.Facts.Owner)
        .Put("definition", facts.Facts.Definition)
        .Put("source", facts.Facts.Source)
        .PutKey("place", "places", facts.Facts.Place)
        .Put("catalogue", facts.Facts.Catalogue)
        .Put("baseline", facts.Facts.BaselineValue)
        .PutStored("baselinePeriod", facts.Facts.BaselinePeriod)
        .Put("target", facts.Facts.TargetValue)
        .Put("targetDue", facts.Facts.TargetDue)
        .PutEach("readings", facts.Readings, (reading, one) => reading
            .PutStored("period", one.Facts.Period).Put("value", one.Facts.Value).Put("status", one.Facts.Status).Put("source", one.Facts.Source).PutStored("evidence", one.Facts.Evidence)
            .PutEach("corrections", one.Corrections, (correction, was) => correction
                .PutStored("period", was.Period).Put("value", was.Value).Put("status", was.Status).Put("reason", was.Reason).Put("on", was.On)))
        .Put(Unpublished, facts.IsHeldBack);

    protected override Indicator Add(ImportRun run, IndicatorId id, Key key, IndicatorItem facts)
    {
        var indicator = new Indicator(id, run.Programme, key, facts.Plan, facts.Facts);
        Take(run, indicator, facts);
        return Keep(run, indicator, facts.IsHeldBack);
    }

    protected override void Describe(ImportRun run, Indicator entity, IndicatorItem facts)
    {
        entity.Describe(facts.Facts);
        Take(run, entity, facts);
        entity.Release(!facts.IsHeldBack, run.IsPublished);
    }

    // What the server has of a day is described anew; what it has beside the file stays, as in every section.
    private void Take(ImportRun run, Indicator indicator, IndicatorItem facts)
    {
        indicator.StateSince = Db.Now;
        if (indicator.Plan is not null)
        {
            ofPlans.Add(indicator);
        }

        var known = readings.GetValueOrDefault(indicator.Id, []);
        foreach (var said in facts.Readings)
        {
            var reading = known.Find(one => one.Status == said.Facts.Status && Overlaps.Find(said.Facts.Period, [one.Period]) is not null)
                ?? Db.Add(new Reading(ReadingId.New(), run.Programme, indicator.Id, said.Facts, run.By.Name)).Entity;
            reading.Restate(said.Facts, said.Corrections);
        }
    }

    private static ReadingItem? Read(ItemReader item)
    {
        var (period, value, status) = (item.Stored<Foundation.Period>("period", required: true), item.Number("value", -Largest, Largest, required: true), item.Choice<ReadingStatus>("status", required: true));
        var (source, evidence) = (item.Wording("source"), item.Stored<WebAddress>("evidence"));
        var corrections = item.Each("corrections", Correction);
        return period is null || value is null || status is null
            ? null
            : new(new() { Period = period, Value = value.Value, Status = status.Value, Source = source, Evidence = evidence }, corrections);
    }

    private static Correction? Correction(ItemReader item)
    {
        var (period, value, status) = (item.Stored<Foundation.Period>("period", required: true), item.Number("value", -Largest, Largest, required: true), item.Choice<ReadingStatus>("status", required: true));
        var (reason, on) = (item.Wording("reason", required: true), item.RequiredDay("on"));
        return period is null || value is null || status is null || reason is null || on is null ? null : new(period, value.Value, status.Value, reason, on.Value);
    }
}

/// <summary>What a file says of an indicator.</summary>
internal sealed record IndicatorItem(PlanId? Plan, IndicatorFacts Facts, IReadOnlyList<ReadingItem> Readings, bool IsHeldBack);

/// <summary>What a file says of a reading.</summary>
internal sealed record ReadingItem(ReadingFacts Facts, IReadOnlyList<Correction> Corrections);
