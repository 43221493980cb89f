using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace Musubi.Foundation;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>Only the year.</summary>
    Year = 1,

    /// <summary>Year and month.</summary>
    Month = 2,

    /// <summary>The day.</summary>
    Day = 3,
}

/// <summary>A date as far as a source states it: "2024", "2024-05" or "2024-05-22". What is not stated is not invented.</summary>
/// <remarks>
/// Sorts by the earliest day it can mean, the less precise first: 2024, 2024-01, 2024-01-01. The stored text sorts the same
/// way. Years 1000 to 9999.
/// </remarks>
[JsonConverter(typeof(StoredTextJsonConverter<PartialDate>))]
public sealed record PartialDate : IStoredText<PartialDate>, IComparable<PartialDate>
{
    /// <summary>A date of which only the year is known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public PartialDate(int year)
        : this(new LocalDate(InRange(year), 1, 1), DatePrecision.Year)
    {
    }

    /// <summary>A date of which year and month are known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public PartialDate(int year, int month)
        : this(new LocalDate(InRange(year), month, 1), DatePrecision.Month)
    {
    }

    /// <summary>A date known to the day.</summary>
    public PartialDate(LocalDate day)
        : this(day, DatePrecision.Day) => _ = InRange(day.Year);

    private PartialDate(LocalDate firstDay, DatePrecision precision) => (FirstDay, Precision) = (firstDay, precision);

    /// <summary>How much is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The earliest day that it can mean.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The latest day that it can mean.</summary>
    public LocalDate LastDay => Precision switch
    {
        DatePrecision.Year => new(Year, 12, 31),
        DatePrecision.Month => FirstDay.With(DateAdjusters.EndOfMonth),
        _ => FirstDay,
    };

    /// <summary>The year, always known.</summary>
    public int Year => FirstDay.Year;

    /// <summary>The month, 1 to 12; null when not known.</summary>
    public int? Month => Precision >= DatePrecision.Month ? FirstDay.Month : null;

    /// <summary>The day; null when not known.</summary>
    public LocalDate? Day => Precision == DatePrecision.Day ? FirstDay : null;

    /// <inheritdoc/>
    public string Stored => FirstDay.ToString(
        Precision switch { DatePrecision.Year => "uuuu", DatePrecision.Month => "uuuu-MM", _ => "uuuu-MM-dd" },
        CultureInfo.InvariantCulture);

    /// <summary>Reads "2024", "2024-05" or "2024-05-22". Refuses with <c>foundation.date.malformed</c> (fact <c>value</c>).</summary>
    public static Result<PartialDate> Check(string? text)
    {
        var parts = TypedText.Clean(text).Split('-');
        if (parts.Length <= 3 && parts[0].Length == 4 && parts[0][0] != '0' && parts.Skip(1).All(part => part.Length == 2)
            && parts.All(part => TypedText.IsDigits(part)))
        {
            var numbers = Array.ConvertAll(parts, part => int.Parse(part, CultureInfo.InvariantCulture));
            var (year, month, day) = (numbers[0], numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2));
            if (parts.Length == 1)
            {
                return new PartialDate(year);
            }

            if (month is >= 1 and <= 12 && (parts.Length == 2 || (day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month))))
            {
                return parts.Length == 2 ? new PartialDate(year, month) : new PartialDate(new LocalDate(year, month, day));
            }
        }

        return Problem.Invalid("foundation.date.malformed", ("value", text ?? string.Empty));
    }

    /// <summary>Reads a date; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PartialDate? date) => Check(text).Succeeded(out date, out _);

    /// <summary>Reads a date known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static PartialDate Parse(string? text) => StoredText.Parse<PartialDate>(text);

    /// <summary>Every day that it can mean.</summary>
    public Period ToPeriod() => new(FirstDay, LastDay);

    /// <inheritdoc/>
    public int CompareTo(PartialDate? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byDay = FirstDay.CompareTo(other.FirstDay);
        return byDay != 0 ? byDay : Precision.CompareTo(other.Precision);
    }

    /// <summary>Earlier, or as early and less precise.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Later, or as early and more precise.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Stored;

    private static int InRange(int year) =>
        year is >= 1000 and <= 9999 ? year : throw new ArgumentOutOfRangeException(nameof(year), year, "Years have four digits.");
}
