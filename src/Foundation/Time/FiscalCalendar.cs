using System.Text.Json.Serialization;
using NodaTime;

namespace Musubi.Foundation;

/// <summary>When a place's fiscal years begin: the first day of a month, at midnight there.</summary>
public sealed record FiscalCalendar
{
    /// <summary>1 April, Asia/Tokyo: state and municipalities of Japan.</summary>
    public static readonly FiscalCalendar Japan = new(4, Zones.Tokyo);

    /// <summary>The calendar year, Europe/Berlin: federation, states and municipalities of Germany.</summary>
    public static readonly FiscalCalendar Germany = new(1, Zones.Berlin);

    /// <summary>Builds a calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12.</exception>
    [JsonConstructor]
    public FiscalCalendar(int firstMonth, DateTimeZone zone)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(firstMonth, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstMonth, 12);
        (FirstMonth, Zone) = (firstMonth, zone);
    }

    /// <summary>The month in which the year begins, 1 to 12.</summary>
    public int FirstMonth { get; }

    /// <summary>The zone whose midnight turns the year.</summary>
    [JsonConverter(typeof(ZoneJsonConverter))]
    public DateTimeZone Zone { get; }

    /// <summary>From form fields. Refuses with <c>foundation.calendar.month</c> (fact <c>value</c>) or <c>foundation.zone.unknown</c>.</summary>
    public static Result<FiscalCalendar> TryCreate(int firstMonth, string? zone)
    {
        if (firstMonth is < 1 or > 12)
        {
            return Problem.Invalid("foundation.calendar.month", ("value", firstMonth));
        }

        return Zones.Find(zone).Succeeded(out var known, out var problem) ? new FiscalCalendar(firstMonth, known) : problem;
    }

    /// <summary>The fiscal year of an instant, by the date in the calendar's zone.</summary>
    public FiscalYear YearOf(Instant instant) => FiscalYear.Of(instant, this);

    /// <summary>The fiscal year of a day.</summary>
    public FiscalYear YearOf(LocalDate day) => FiscalYear.Of(day, this);
}
