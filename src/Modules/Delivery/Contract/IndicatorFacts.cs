using Musubi.Directory;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Delivery;

/// <summary>All that is said about an indicator; a form or a file describes the indicator with it.</summary>
public sealed record IndicatorFacts
{
    /// <summary>The longest unit.</summary>
    public const int LongestUnit = 40;

    /// <summary>What is measured.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The unit of every value: "kWh", "minutes a day". The same in every language.</summary>
    public required string Unit { get; init; }

    /// <summary>Which way it gets better.</summary>
    public required IndicatorDirection Direction { get; init; }

    /// <summary>Who measures.</summary>
    public required OrganisationId Owner { get; init; }

    /// <summary>How exactly it is measured.</summary>
    public LocalizedText? Definition { get; init; }

    /// <summary>Where its values come from as a rule; a reading may name its own source.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>For which place.</summary>
    public PlaceId? Place { get; init; }

    /// <summary>Code in a catalogue of indicators (U4SSC: "EC: ICT: ICT: 1C").</summary>
    public string? Catalogue { get; init; }

    /// <summary>The value before the work began.</summary>
    public decimal? BaselineValue { get; init; }

    /// <summary>The days for which the baseline holds; there exactly when the baseline is.</summary>
    public Foundation.Period? BaselinePeriod { get; init; }

    /// <summary>The value to be reached.</summary>
    public decimal? TargetValue { get; init; }

    /// <summary>The day by which the target is to be reached; only together with a target.</summary>
    public LocalDate? TargetDue { get; init; }

    /// <summary>What is wrong with the whole although every part is right. Fields: <c>BaselinePeriod</c>, <c>BaselineValue</c>, <c>TargetValue</c>.</summary>
    public IEnumerable<Problem> Problems()
    {
        if (BaselineValue is not null && BaselinePeriod is null)
        {
            yield return DeliveryProblems.BaselineWithoutPeriod().At(nameof(BaselinePeriod));
        }

        if (BaselineValue is null && BaselinePeriod is not null)
        {
            yield return Problem.Invalid("form.required").At(nameof(BaselineValue));
        }

        if (TargetValue is null && TargetDue is not null)
        {
            yield return Problem.Invalid("form.required").At(nameof(TargetValue));
        }

        if (BaselinePeriod is { } before && TargetDue is { } due && due <= before.LastDay)
        {
            yield return DeliveryProblems.TargetBeforeBaseline(before.LastDay).At(nameof(TargetDue));
        }
    }
}

/// <summary>All that is said of one reading.</summary>
public sealed record ReadingFacts
{
    /// <summary>The days for which the value holds.</summary>
    public required Foundation.Period Period { get; init; }

    /// <summary>The value in the indicator's unit.</summary>
    public required decimal Value { get; init; }

    /// <summary>How it came about.</summary>
    public required ReadingStatus Status { get; init; }

    /// <summary>Where it comes from; null: from the indicator's own source.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>Where its evidence can be read.</summary>
    public WebAddress? Evidence { get; init; }
}
