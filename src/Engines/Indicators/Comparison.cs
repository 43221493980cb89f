namespace Musubi.Indicators;

/// <summary>Compares a series with its baseline and its target.</summary>
public static class Comparison
{
    // Shares are rounded once, at the end, to what a decimal of any reading can bear.
    private const int ShareDecimals = 6;

    /// <summary>Where the series stands. Same series, same answer; nothing is estimated and no unit is converted.</summary>
    public static Outcome Of(Series series)
    {
        if (series.Latest is not { } latest)
        {
            return new(Latest: null);
        }

        var steps = new List<Step>();
        var outcome = new Outcome(latest);
        if (series.Baseline is { } baseline)
        {
            var change = Note(steps, StepKind.Change, latest.Value, baseline.Value, latest.Value - baseline.Value);
            outcome = outcome with
            {
                Change = change,
                ChangeShare = baseline.Value == 0 ? null : Note(steps, StepKind.ChangeShare, change, Math.Abs(baseline.Value), Share(change, Math.Abs(baseline.Value))),
                Course = CourseOf(series.Direction, change),
            };
        }

        if (series.Target is { } target)
        {
            var isReached = series.Direction == Direction.MoreIsBetter ? latest.Value >= target.Value : latest.Value <= target.Value;
            var (more, less) = (Math.Max(target.Value, latest.Value), Math.Min(target.Value, latest.Value));
            outcome = outcome with { IsReached = isReached, Distance = isReached ? 0 : Note(steps, StepKind.Distance, more, less, more - less) };
        }

        if (outcome.Change is { } way && series.Target?.Value - series.Baseline!.Value is { } whole and not 0)
        {
            outcome = outcome with { Done = Note(steps, StepKind.Done, way, whole, Share(way, whole)) };
        }

        return outcome with { Steps = steps };
    }

    private static Course CourseOf(Direction direction, decimal change) => (change, direction) switch
    {
        (0, _) => Course.Same,
        ( > 0, Direction.MoreIsBetter) or ( < 0, Direction.LessIsBetter) => Course.Better,
        _ => Course.Worse,
    };

    private static decimal Share(decimal part, decimal whole) => decimal.Round(part / whole, ShareDecimals, MidpointRounding.AwayFromZero);

    private static decimal Note(List<Step> steps, StepKind kind, decimal left, decimal right, decimal result)
    {
        steps.Add(new(kind, left, right, result));
        return result;
    }
}
