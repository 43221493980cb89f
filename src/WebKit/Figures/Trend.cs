namespace Musubi.WebKit;

/// <summary>One value of a series.</summary>
/// <param name="Label">When, in the reader's language.</param>
/// <param name="Value">Null: not reported, shown as a gap and said in the table.</param>
public sealed record TrendPoint(string Label, decimal? Value);

/// <summary>A series over time, ready to be drawn.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Points">In order of time.</param>
/// <param name="Unit">Unit behind every value; null: none.</param>
/// <param name="Baseline">Value before the work began; null: not known.</param>
/// <param name="Target">Value to be reached; null: none set.</param>
public sealed record Trend(string Caption, IReadOnlyList<TrendPoint> Points, string? Unit = null, decimal? Baseline = null, decimal? Target = null)
{
    /// <summary>The scale of all values, the baseline and the target; null when nothing was reported.</summary>
    public FigureScale? Scale => Values.Any() ? new(Values) : null;

    /// <summary>Everything that the scale has to cover.</summary>
    internal IEnumerable<decimal> Values =>
        Points.Select(point => point.Value).Append(Baseline).Append(Target).Where(value => value is not null).Select(value => value!.Value);

    /// <summary>Place of a point from left to right.</summary>
    public int X(int at, int width) => Points.Count == 1 ? width / 2 : at * width / (Points.Count - 1);

    /// <summary>The reported points in stretches without a gap, as places and values.</summary>
    public IEnumerable<IReadOnlyList<(int At, decimal Value)>> Stretches()
    {
        var stretch = new List<(int, decimal)>();
        foreach (var (at, point) in Points.Index())
        {
            if (point.Value is { } value)
            {
                stretch.Add((at, value));
            }
            else if (stretch.Count > 0)
            {
                yield return stretch;
                stretch = [];
            }
        }

        if (stretch.Count > 0)
        {
            yield return stretch;
        }
    }
}
