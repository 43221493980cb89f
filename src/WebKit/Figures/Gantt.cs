using NodaTime;

namespace Musubi.WebKit;

/// <summary>Where a row of a plan stands.</summary>
[Musubi.Foundation.Worded]
public enum GanttState
{
    /// <summary>Still to come.</summary>
    Planned,

    /// <summary>Being done.</summary>
    Running,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Its last day has passed and it is not done.</summary>
    Late,

    /// <summary>Given up.</summary>
    Dropped,
}

/// <summary>One row of a plan: a stretch of work, or a milestone when both days are the same.</summary>
/// <param name="Label">In the reader's language.</param>
/// <param name="FirstDay">The first day.</param>
/// <param name="LastDay">The last day, included.</param>
/// <param name="State">Where it stands.</param>
public sealed record GanttRow(string Label, LocalDate FirstDay, LocalDate LastDay, GanttState State)
{
    /// <summary>The last day as first agreed; null: none was kept, or it has not moved.</summary>
    public LocalDate? AgreedDay { get; init; }

    /// <summary>Indexes of the rows that must end first.</summary>
    public IReadOnlyList<int> After { get; init; } = [];

    /// <summary>Its page; null: none.</summary>
    public string? Href { get; init; }

    /// <summary>True for a single day.</summary>
    public bool IsMilestone => FirstDay == LastDay;
}

/// <summary>A plan on a line of time; all measures in units of the drawing.</summary>
public sealed class Gantt
{
    /// <summary>Width of the drawing.</summary>
    public const int Width = 1000;

    /// <summary>Where the scale begins; names stand before it.</summary>
    public const int Left = 300;

    /// <summary>Height of a row.</summary>
    public const int RowHeight = 40;

    private readonly Timeline scale;

    /// <summary>Arranges the rows in the order given.</summary>
    public Gantt(IReadOnlyList<GanttRow> rows, LocalDate? today, string caption)
    {
        (Rows, Today, Caption) = (rows, today, caption);
        scale = new(
            [.. rows.Select(row => new TimelinePhase(row.Label, Earlier(row.FirstDay, row.AgreedDay), Later(row.LastDay, row.AgreedDay)))], today, caption);
    }

    /// <summary>The rows from top to bottom.</summary>
    public IReadOnlyList<GanttRow> Rows { get; }

    /// <summary>The day marked; null: none.</summary>
    public LocalDate? Today { get; }

    /// <summary>What the figure shows.</summary>
    public string Caption { get; }

    /// <summary>True when today lies on the scale.</summary>
    public bool ShowsToday => scale.ShowsToday;

    /// <summary>Days at which the scale is labelled.</summary>
    public IReadOnlyList<LocalDate> Ticks => scale.Ticks;

    /// <summary>True when labels of the scale are days.</summary>
    public bool CountsDays => scale.CountsDays;

    /// <summary>True when labels of the scale are years.</summary>
    public bool CountsYears => scale.CountsYears;

    /// <summary>Height of the drawing.</summary>
    public int Height => Timeline.ScaleHeight + (Rows.Count * RowHeight) + Timeline.FootHeight;

    /// <summary>Where a day begins.</summary>
    public int X(LocalDate day) => Left + (scale.X(day) * (Width - Left) / Timeline.Width);

    /// <summary>Middle of a row.</summary>
    public static int Y(int row) => Timeline.ScaleHeight + (row * RowHeight) + (RowHeight / 2);

    private static LocalDate Earlier(LocalDate day, LocalDate? other) => other is { } one && one < day ? one : day;

    private static LocalDate Later(LocalDate day, LocalDate? other) => other is { } one && one > day ? one : day;
}
