using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Indicators;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Delivery.Model;

/// <summary>Something measured, with unit, baseline, target and readings.</summary>
internal sealed class Indicator : ThreadContent
{
    public Indicator(IndicatorId id, ProgrammeId programme, Key key, PlanId? plan, IndicatorFacts facts)
        : this(id, programme, key, plan) => Describe(facts);

    private Indicator(IndicatorId id, ProgrammeId programme, Key key, PlanId? plan)
        : base(programme, key) => (Id, Plan) = (id, plan);

    public IndicatorId Id { get; private set; }

    /// <summary>The plan whose success it shows; null when it belongs to none.</summary>
    public PlanId? Plan { get; }

    public LocalizedText Title { get; private set; } = null!;

    public string Unit { get; private set; } = null!;

    public IndicatorDirection Direction { get; private set; }

    public OrganisationId Owner { get; private set; }

    public LocalizedText? Definition { get; private set; }

    public LocalizedText? Source { get; private set; }

    public PlaceId? Place { get; private set; }

    public string? Catalogue { get; private set; }

    public decimal? BaselineValue { get; private set; }

    public Foundation.Period? BaselinePeriod { get; private set; }

    public decimal? TargetValue { get; private set; }

    public LocalDate? TargetDue { get; private set; }

    /// <summary>When its last reading was recorded, or, before the first one, when it was described.</summary>
    public Instant StateSince { get; set; }

    public override Trace Trace => DeliveryTraces.Of(Id);

    public override LocalizedText Called => Title;

    public IndicatorFacts Facts => new()
    {
        Title = Title,
        Unit = Unit,
        Direction = Direction,
        Owner = Owner,
        Definition = Definition,
        Source = Source,
        Place = Place,
        Catalogue = Catalogue,
        BaselineValue = BaselineValue,
        BaselinePeriod = BaselinePeriod,
        TargetValue = TargetValue,
        TargetDue = TargetDue,
    };

    public override bool MayChange(Actor actor) => base.MayChange(actor) || actor.ActsFor(Programme, Owner, Role.CityOfficer, Role.Partner);

    public override IEnumerable<string?> SearchWords() => [.. base.SearchWords(), .. Definition?.Wordings() ?? [], Catalogue];

    public void Describe(IndicatorFacts facts)
    {
        (Title, Unit, Direction, Owner, Definition) = (facts.Title, facts.Unit, facts.Direction, facts.Owner, facts.Definition);
        (Source, Place, Catalogue) = (facts.Source, facts.Place, facts.Catalogue);
        (BaselineValue, BaselinePeriod, TargetValue, TargetDue) = (facts.BaselineValue, facts.BaselinePeriod, facts.TargetValue, facts.TargetDue);
    }

    /// <summary>Where it stands after these readings. Of one day, what was measured counts before what is provisional or estimated.</summary>
    public Outcome Compare(IEnumerable<Reading> readings)
    {
        var inUse = readings.Where(reading => reading.ArchivedAt is null).ToList();
        var counted = inUse.Where(reading => !inUse.Exists(other => other.Status < reading.Status && other.Period.Overlaps(reading.Period)));
        return Comparison.Of(new(
            Direction == IndicatorDirection.MoreIsBetter ? Musubi.Indicators.Direction.MoreIsBetter : Musubi.Indicators.Direction.LessIsBetter,
            [.. counted.Select(reading => new Measure(reading.Period, reading.Value))])
        {
            Baseline = BaselineValue is { } value && BaselinePeriod is { } period ? new(period, value) : null,
            Target = TargetValue is { } target ? new(target, TargetDue) : null,
        });
    }
}
