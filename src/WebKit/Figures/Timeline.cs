using NodaTime;

namespace Musubi.WebKit;

/// <summary>Places phases on a drawing of fixed width; all measures in its units.</summary>
public sealed class Timeline
{
    /// <summary>Width of the drawing.</summary>
    public const int Width = 1000;

    /// <summary>Height of one phase's row: its name above, its bar below.</summary>
    public const int RowHeight = 56;

    /// <summary>Height of the scale on top.</summary>
    public const int ScaleHeight = 32;

    /// <summary>Height of the strip at the bottom, in which today is named.</summary>
    public const int FootHeight = 24;

    private const int Margin = 2;

    /// <summary>Arranges the phases in order of their first day, on a scale of whole months.</summary>
    public Timeline(IReadOnlyList<TimelinePhase> phases, LocalDate? today, string caption)
    {
        Phases = [.. phases.OrderBy(phase => phase.FirstDay).ThenBy(phase => phase.LastDay)];
        (Today, Caption) = (today, caption);
        FirstDay = Phases.Min(phase => phase.FirstDay).With(DateAdjusters.StartOfMonth);
        EndDay = Phases.Max(phase => phase.LastDay).With(DateAdjusters.EndOfMonth).PlusDays(1);
    }

    /// <summary>The phases in order.</summary>
    public IReadOnlyList<TimelinePhase> Phases { get; }

    /// <summary>The day marked; null: none.</summary>
    public LocalDate? Today { get; }

    /// <summary>What the figure shows.</summary>
    public string Caption { get; }

    /// <summary>First day of the scale.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The day after the scale's last.</summary>
    public LocalDate EndDay { get; }

    /// <summary>Height of the drawing.</summary>
    public int Height => ScaleHeight + (Phases.Count * RowHeight) + FootHeight;

    /// <summary>True when today lies on the scale.</summary>
    public bool ShowsToday => Today is { } today && today >= FirstDay && today < EndDay;

    /// <summary>Where a day begins.</summary>
    public int X(LocalDate day) =>
        Margin + (int)Math.Round((Width - (2.0 * Margin)) * NodaTime.Period.DaysBetween(FirstDay, day) / NodaTime.Period.DaysBetween(FirstDay, EndDay), MidpointRounding.AwayFromZero);

    /// <summary>Days at which the scale is labelled: months, quarters or years, at most a dozen.</summary>
    public IReadOnlyList<LocalDate> Ticks
    {
        get
        {
            var months = NodaTime.Period.Between(FirstDay, EndDay, PeriodUnits.Months).Months;
            var step = new[] { 1, 2, 3, 6, 12, 24, 60, 120 }.First(step => months / step <= 12 || step == 120);
            var first = step >= 12 && FirstDay.Month > 1 ? new LocalDate(FirstDay.Year + 1, 1, 1) : FirstDay;
            var ticks = new List<LocalDate>();
            for (var day = first; day < EndDay; day = day.PlusMonths(step))
            {
                ticks.Add(day);
            }

            return ticks;
        }
    }

    /// <summary>True when the scale counts years.</summary>
    public bool CountsYears => Ticks is [var first, var second, ..] && second.Year > first.Year && second.Month == 1 && first.Month == 1;
}
