using NodaTime;

namespace Musubi.WebKit;

/// <summary>One value on a line of time.</summary>
/// <param name="Day">Where it stands.</param>
/// <param name="Value">The value.</param>
/// <param name="Label">For what it holds, in the reader's language.</param>
/// <param name="Note">How it came about, in the reader's language.</param>
public sealed record SeriesDot(LocalDate Day, decimal Value, string Label, string? Note = null)
{
    /// <summary>True for a value that is not firm: drawn as a ring.</summary>
    public bool IsOpen { get; init; }
}

/// <summary>A value with which the dots are compared: a line across the drawing.</summary>
/// <param name="Label">In the reader's language.</param>
/// <param name="Value">The value.</param>
public sealed record SeriesLevel(string Label, decimal Value);

/// <summary>Places values on a drawing of fixed width; all measures in its units.</summary>
public sealed class Series
{
    /// <summary>Width of the drawing.</summary>
    public const int Width = 1000;

    /// <summary>Height of the drawing.</summary>
    public const int Height = 280;

    private const int Side = 48;
    private const int Top = 36;
    private const int Bottom = 40;

    private readonly decimal least;
    private readonly decimal most;

    /// <summary>Arranges the values in order of their days; at least one is needed.</summary>
    public Series(IReadOnlyList<SeriesDot> dots, IReadOnlyList<SeriesLevel> levels, string caption, string? unit)
    {
        (All, Levels, Caption, Unit) = ([.. dots.OrderBy(dot => dot.Day)], levels, caption, unit);
        var values = All.Select(dot => dot.Value).Concat(levels.Select(level => level.Value)).ToList();
        (least, most) = (values.Min(), values.Max());
    }

    /// <summary>The values in order.</summary>
    public IReadOnlyList<SeriesDot> All { get; }

    /// <summary>The lines across.</summary>
    public IReadOnlyList<SeriesLevel> Levels { get; }

    /// <summary>What the figure shows.</summary>
    public string Caption { get; }

    /// <summary>Unit behind every value.</summary>
    public string? Unit { get; }

    /// <summary>Where a day stands; a single value stands in the middle.</summary>
    public int X(LocalDate day)
    {
        var days = NodaTime.Period.DaysBetween(All[0].Day, All[^1].Day);
        return days == 0 ? Width / 2 : Side + (int)((long)(Width - (2 * Side)) * NodaTime.Period.DaysBetween(All[0].Day, day) / days);
    }

    /// <summary>How high a value stands, from above; values that are all equal stand in the middle.</summary>
    public int Y(decimal value) => most == least
        ? (Top + Height - Bottom) / 2
        : Top + (int)decimal.Round((most - value) / (most - least) * (Height - Top - Bottom), MidpointRounding.AwayFromZero);

    /// <summary>The line from value to value.</summary>
    public string Path => string.Join(' ', All.Select(dot => FormattableString.Invariant($"{X(dot.Day)},{Y(dot.Value)}")));
}
