using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace Musubi.Foundation;

/// <summary>
/// A fiscal year named after the calendar year in which it begins: FY2026 in Japan is 2026-04-01 up to and including 2027-03-31.
/// </summary>
/// <remarks>It belongs to a place and turns at local midnight: FY2026 in Japan begins 2026-03-31T15:00:00Z.</remarks>
/// <param name="Name">The calendar year of the first day.</param>
/// <param name="Calendar">The calendar; years of different calendars never compare.</param>
public sealed record FiscalYear(int Name, FiscalCalendar Calendar) : IComparable<FiscalYear>
{
    /// <summary>The first day.</summary>
    [JsonIgnore]
    public LocalDate FirstDay => new(Name, Calendar.FirstMonth, 1);

    /// <summary>The last day, included.</summary>
    [JsonIgnore]
    public LocalDate LastDay => FirstDay.PlusYears(1).PlusDays(-1);

    /// <summary>All its days.</summary>
    [JsonIgnore]
    public Period Period => new(FirstDay, LastDay);

    /// <summary>The instant at which it begins.</summary>
    [JsonIgnore]
    public Instant StartsAt => Calendar.Zone.AtStartOfDay(FirstDay).ToInstant();

    /// <summary>The instant at which it is over: the first of the next year.</summary>
    [JsonIgnore]
    public Instant EndsAt => Plus(1).StartsAt;

    /// <summary>The year of an instant, by the date in the calendar's zone.</summary>
    public static FiscalYear Of(Instant instant, FiscalCalendar calendar) => Of(instant.InZone(calendar.Zone).Date, calendar);

    /// <summary>The year of a day.</summary>
    public static FiscalYear Of(LocalDate day, FiscalCalendar calendar) =>
        new(day.Month >= calendar.FirstMonth ? day.Year : day.Year - 1, calendar);

    /// <summary>The year so many years later, or earlier when negative.</summary>
    public FiscalYear Plus(int years) => this with { Name = Name + years };

    /// <summary>The name that readers of a language know: "2026年度" in Japanese, else "2026/27", or "2026" where it is a calendar year.</summary>
    public string ShownIn(Language reader)
    {
        var year = Name.ToString("0000", CultureInfo.InvariantCulture);
        return reader.Primary == "ja" ? $"{year}年度"
            : Calendar.FirstMonth == 1 ? year
            : $"{year}/{((Name + 1) % 100).ToString("00", CultureInfo.InvariantCulture)}";
    }

    /// <summary>The name by Japanese era, "令和8年度"; null before Meiji 6.</summary>
    /// <remarks>
    /// A fiscal year keeps one era name throughout: 2019 is 令和元年度 although April 2019 was still Heisei, by the government's
    /// decision of 1 April 2019; 1988 is 昭和63年度 although it ended in Heisei. Both follow from the era of 1 May.
    /// </remarks>
    public string? ShownByEra() => JapaneseEra.Of(new(Name, 5, 1)) is { } era ? $"{era.Name}{era.YearText(Name)}度" : null;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The other year is of another calendar.</exception>
    public int CompareTo(FiscalYear? other) =>
        other is null ? 1
        : other.Calendar == Calendar ? Name.CompareTo(other.Name)
        : throw new InvalidOperationException("Fiscal years of different calendars do not compare.");

    /// <summary>The number of the year and its calendar, for logs.</summary>
    public override string ToString() => $"{Name.ToString(CultureInfo.InvariantCulture)} ({Calendar.Zone.Id})";
}
