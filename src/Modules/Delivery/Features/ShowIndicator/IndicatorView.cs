using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Indicators;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Delivery.Features.ShowIndicator;

/// <summary>An indicator with everything that its page shows.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Readings">Readings in use, the latest first.</param>
/// <param name="Names">Everyone named.</param>
internal sealed record IndicatorView(Indicator Indicator, IReadOnlyList<Reading> Readings, NameBook Names)
{
    /// <summary>Key of the programme.</summary>
    public required Key Programme { get; init; }

    /// <summary>The plan whose success it shows, as far as the reader may see it.</summary>
    public PlanFace? Plan { get; init; }

    public Outcome Outcome { get; } = Indicator.Compare(Readings);

    public IReadOnlyList<SeriesDot> Dots(Text text) =>
    [
        .. Readings.Select(reading => new SeriesDot(reading.LastDay, reading.Value, text.Formats.Period(reading.Period), text.Of(reading.Status)) { IsOpen = reading.Status != ReadingStatus.Measured }),
    ];

    public IReadOnlyList<SeriesLevel> Levels(Text text) =>
    [
        .. Indicator.BaselineValue is { } before ? [new SeriesLevel(text["Delivery.Field.BaselineValue"], before)] : Array.Empty<SeriesLevel>(),
        .. Indicator.TargetValue is { } target ? [new SeriesLevel(text["Delivery.Field.TargetValue"], target)] : Array.Empty<SeriesLevel>(),
    ];

    /// <summary>How the figures came about, a line each.</summary>
    public IEnumerable<string> Steps(Text text) => Outcome.Steps.Select(step => step.Kind switch
    {
        StepKind.Change => text["Delivery.ShowIndicator.Step.Change", ("left", step.Left), ("right", step.Right), ("result", step.Result)],
        StepKind.ChangeShare => text["Delivery.ShowIndicator.Step.ChangeShare", ("left", step.Left), ("right", step.Right), ("result", text.Formats.Percent(step.Result, 1))],
        StepKind.Distance => text["Delivery.ShowIndicator.Step.Distance", ("left", step.Left), ("right", step.Right), ("result", step.Result)],
        _ => text["Delivery.ShowIndicator.Step.Done", ("left", step.Left), ("right", step.Right), ("result", text.Formats.Percent(step.Result, 1))],
    });
}
