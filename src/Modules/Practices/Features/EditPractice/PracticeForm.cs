using Musubi.Delivery;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Practices.Features.EditPractice;

/// <summary>The form in which a practice is written and edited.</summary>
internal sealed class PracticeForm : RoomForm
{
    private const int SpareRows = 2;

    public LocalizedInput Title { get; set; } = new();

    public OrganisationId? Organisation { get; set; }

    public PlaceId? Place { get; set; }

    public LocalizedInput Situation { get; set; } = new();

    public LocalizedInput Solution { get; set; } = new();

    public LocalizedInput Conditions { get; set; } = new();

    public List<CostRow> Costs { get; set; } = [];

    public LocalizedInput Outcome { get; set; } = new();

    public EvidenceLevel Level { get; set; } = EvidenceLevel.Claimed;

    public List<EvidenceRow> Evidence { get; set; } = [];

    public LocalizedInput Failures { get; set; } = new();

    public OrganisationId? Contact { get; set; }

    public List<string> Topics { get; set; } = [];

    public List<string> Languages { get; set; } = [];

    public LocalDate? ValidUntil { get; set; }

    public static PracticeForm From(PracticeFacts facts, Language reader) => new()
    {
        Title = LocalizedInput.From(facts.Title),
        Organisation = facts.Organisation,
        Place = facts.Place,
        Situation = LocalizedInput.From(facts.Situation),
        Solution = LocalizedInput.From(facts.Solution),
        Conditions = LocalizedInput.From(facts.Conditions),
        Costs = [.. facts.Costs.Select(cost => new CostRow { FiscalYear = cost.FiscalYear, Amount = MoneyInput.From(cost.Amount, cost.Amount.Currency, reader) })],
        Outcome = LocalizedInput.From(facts.Outcome),
        Level = facts.Level,
        Evidence = [.. facts.Evidence.Select(one => new EvidenceRow { Kind = one.Kind, Title = LocalizedInput.From(one.Title), Address = one.Address, Indicator = one.Indicator })],
        Failures = LocalizedInput.From(facts.Failures),
        Contact = facts.Contact,
        Topics = [.. facts.Topics.Select(topic => topic.ToString())],
        Languages = [.. facts.Languages.Select(language => language.Tag)],
        ValidUntil = facts.ValidUntil,
    };

    /// <summary>Leaves rows at the end to be filled in.</summary>
    public void AddSpareRows()
    {
        Costs.AddRange(Enumerable.Range(0, SpareRows - Costs.TakeLast(SpareRows).Count(row => row.IsBlank)).Select(_ => new CostRow()));
        Evidence.AddRange(Enumerable.Range(0, SpareRows - Evidence.TakeLast(SpareRows).Count(row => row.IsBlank)).Select(_ => new EvidenceRow()));
    }

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public PracticeFacts? Read(FormReading reading, PracticeFacts? before, string by, Language reader)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        var situation = reading.Take(Situation, nameof(Situation), before?.Situation, by);
        var solution = reading.Take(Solution, nameof(Solution), before?.Solution, by);
        var conditions = reading.TakeOptional(Conditions, nameof(Conditions), before?.Conditions, by);
        var outcome = reading.Take(Outcome, nameof(Outcome), before?.Outcome, by);
        var failures = reading.TakeOptional(Failures, nameof(Failures), before?.Failures, by);
        var (costs, evidence) = (PracticeRows.Costs(this, reading, reader), PracticeRows.Evidence(this, reading, before, by));
        Need(Organisation is not null, nameof(Organisation));
        Need(ValidUntil is not null, nameof(ValidUntil));
        if (title is null || situation is null || solution is null || outcome is null || Organisation is not { } organisation || ValidUntil is not { } until)
        {
            return null;
        }

        var facts = new PracticeFacts
        {
            Title = title,
            Organisation = organisation,
            Place = Place,
            Situation = situation,
            Solution = solution,
            Conditions = conditions,
            Costs = costs,
            Outcome = outcome,
            Level = Level,
            Evidence = evidence,
            Failures = failures,
            Contact = Contact,
            Topics = [.. Topics.Where(topic => Guid.TryParse(topic, out _)).Select(topic => new TopicId(Guid.Parse(topic))).Distinct()],
            Languages = [.. Languages.Where(tag => Language.TryParse(tag, out _)).Select(Language.Parse).Distinct()],
            ValidUntil = until,
        };
        facts.Problems().ToList().ForEach(problem => reading.Refuse(problem, problem.Field!));
        return facts;

        void Need(bool isThere, string field)
        {
            if (!isThere)
            {
                reading.Refuse(Problem.Invalid("form.required"), field);
            }
        }
    }
}

/// <summary>What a fiscal year cost, in the form.</summary>
internal sealed class CostRow
{
    public int? FiscalYear { get; set; }

    public MoneyInput Amount { get; set; } = new();

    public bool IsBlank => FiscalYear is null && string.IsNullOrWhiteSpace(Amount.Amount);
}

/// <summary>A piece of evidence, in the form.</summary>
internal sealed class EvidenceRow
{
    public EvidenceKind Kind { get; set; } = EvidenceKind.Report;

    public LocalizedInput Title { get; set; } = new();

    public WebAddress? Address { get; set; }

    public IndicatorId? Indicator { get; set; }

    public bool IsBlank => Title.IsBlank() && Address is null && Indicator is null;
}
