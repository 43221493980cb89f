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

    // Under this length a scale of months says nothing: days or weeks then.
    private const int LongestScaleOfDays = 14;
    private const int LongestScaleOfWeeks = 84;

    private readonly int length;

    /// <summary>Arranges the phases in order of their first day, on a scale of days, weeks or months as their length asks for.</summary>
    public Timeline(IReadOnlyList<TimelinePhase> phases, LocalDate? today, string caption)
    {
        Phases = [.. phases.OrderBy(phase => phase.FirstDay).ThenBy(phase => phase.LastDay)];
        (Today, Caption) = (today, caption);
        var (first, last) = (Phases.Min(phase => phase.FirstDay), Phases.Max(phase => phase.LastDay));
        length = NodaTime.Period.DaysBetween(first, last) + 1;
        (FirstDay, EndDay) = length switch
        {
            <= LongestScaleOfDays => (first.PlusDays(-1), last.PlusDays(2)),
            <= LongestScaleOfWeeks => (first.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)), last.With(DateAdjusters.Next(IsoDayOfWeek.Monday))),
            _ => (first.With(DateAdjusters.StartOfMonth), last.With(DateAdjusters.EndOfMonth).PlusDays(1)),
        };
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

    /// <summary>True when the scale counts days or weeks and its labels are days.</summary>
    public bool CountsDays => length <= LongestScaleOfWeeks;

    /// <summary>True when the scale counts years.</summary>
    public bool CountsYears => Ticks is [var first, var second, ..] && second.Year > first.Year && second.Month == 1 && first.Month == 1;

    /// <summary>Days at which the scale is labelled: days, weeks, months, quarters or years, about a dozen at most.</summary>
    public IReadOnlyList<LocalDate> Ticks
    {
        get
        {
            if (CountsDays)
            {
                return Every(FirstDay, day => day.PlusDays(length <= 7 ? 1 : length <= LongestScaleOfDays ? 2 : 7));
            }

            var months = NodaTime.Period.Between(FirstDay, EndDay, PeriodUnits.Months).Months;
            var step = new[] { 1, 2, 3, 6, 12, 24, 60, 120 }.First(step => months / step <= 12 || step == 120);
            return Every(step >= 12 && FirstDay.Month > 1 ? new LocalDate(FirstDay.Year + 1, 1, 1) : FirstDay, day => day.PlusMonths(step));
        }
    }

    private List<LocalDate> Every(LocalDate first, Func<LocalDate, LocalDate> next)
    {
        var ticks = new List<LocalDate>();
        for (var day = first; day < EndDay; day = next(day))
        {
            ticks.Add(day);
        }

        return ticks;
    }
}
