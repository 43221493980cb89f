using System.ComponentModel.DataAnnotations;
using Musubi.Delivery.Features.Forms;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Delivery.Features.EditIndicator;

/// <summary>The form in which an indicator is made and edited.</summary>
internal sealed class IndicatorForm : RoomForm
{
    public LocalizedInput Title { get; set; } = new();

    [Required]
    [StringLength(IndicatorFacts.LongestUnit)]
    public string? Unit { get; set; }

    public IndicatorDirection Direction { get; set; } = IndicatorDirection.MoreIsBetter;

    public OrganisationId? Owner { get; set; }

    public LocalizedInput Definition { get; set; } = new();

    public LocalizedInput Source { get; set; } = new();

    public PlaceId? Place { get; set; }

    [StringLength(40)]
    public string? Catalogue { get; set; }

    public decimal? BaselineValue { get; set; }

    public PeriodInput BaselinePeriod { get; set; } = new();

    public decimal? TargetValue { get; set; }

    public LocalDate? TargetDue { get; set; }

    public static IndicatorForm From(IndicatorFacts facts) => new()
    {
        Title = LocalizedInput.From(facts.Title),
        Unit = facts.Unit,
        Direction = facts.Direction,
        Owner = facts.Owner,
        Definition = LocalizedInput.From(facts.Definition),
        Source = LocalizedInput.From(facts.Source),
        Place = facts.Place,
        Catalogue = facts.Catalogue,
        BaselineValue = facts.BaselineValue,
        BaselinePeriod = PeriodInput.From(facts.BaselinePeriod),
        TargetValue = facts.TargetValue,
        TargetDue = facts.TargetDue,
    };

    /// <summary>What the form says; null when something is wrong with it.</summary>
    public IndicatorFacts? Read(FormReading reading, IndicatorFacts? before, string by)
    {
        var title = reading.Take(Title, nameof(Title), before?.Title, by);
        var definition = reading.TakeOptional(Definition, nameof(Definition), before?.Definition, by);
        var source = reading.TakeOptional(Source, nameof(Source), before?.Source, by);
        var baseline = reading.TakePeriod(BaselinePeriod, nameof(BaselinePeriod), isRequired: false);
        if (Owner is null)
        {
            reading.Refuse(Problem.Invalid("form.required"), nameof(Owner));
        }

        if (title is null || Owner is not { } owner || string.IsNullOrWhiteSpace(Unit))
        {
            return null;
        }

        var facts = new IndicatorFacts
        {
            Title = title,
            Unit = Unit.Trim(),
            Direction = Direction,
            Owner = owner,
            Definition = definition,
            Source = source,
            Place = Place,
            Catalogue = string.IsNullOrWhiteSpace(Catalogue) ? null : Catalogue.Trim(),
            BaselineValue = BaselineValue,
            BaselinePeriod = baseline,
            TargetValue = TargetValue,
            TargetDue = TargetDue,
        };
        if (reading.Problems.Count == 0)
        {
            facts.Problems().ToList().ForEach(problem => reading.Refuse(problem, problem.Field!));
        }

        return facts;
    }
}
