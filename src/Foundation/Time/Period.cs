using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Musubi.Foundation;

/// <summary>Whole days from a first to a last day, both included. A period of one day begins and ends on it.</summary>
/// <remarks>Stored as an ISO 8601 interval: "2024-05-20/2024-05-23". Days have no zone; the programme's calendar gives one.</remarks>
[JsonConverter(typeof(StoredTextJsonConverter<Period>))]
public sealed record Period : IStoredText<Period>
{
    /// <summary>Builds a period from two days.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public Period(LocalDate firstDay, LocalDate lastDay)
    {
        if (lastDay < firstDay)
        {
            throw new ArgumentException($"A period cannot end ({lastDay:R}) before it begins ({firstDay:R}).", nameof(lastDay));
        }

        (FirstDay, LastDay) = (firstDay, lastDay);
    }

    /// <summary>The first day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Number of days, at least 1.</summary>
    public int Days => NodaTime.Period.DaysBetween(FirstDay, LastDay) + 1;

    /// <inheritdoc/>
    public string Stored => $"{LocalDatePattern.Iso.Format(FirstDay)}/{LocalDatePattern.Iso.Format(LastDay)}";

    /// <summary>Refuses with <c>foundation.period.order</c> (facts <c>firstDay</c>, <c>lastDay</c>) when the last day is before the first.</summary>
    public static Result<Period> TryCreate(LocalDate firstDay, LocalDate lastDay) =>
        lastDay < firstDay
            ? Problem.Invalid("foundation.period.order", ("firstDay", firstDay), ("lastDay", lastDay))
            : new Period(firstDay, lastDay);

    /// <summary>Reads the stored form. Refuses with <c>foundation.period.malformed</c> (fact <c>value</c>) or <c>foundation.period.order</c>.</summary>
    public static Result<Period> Check(string? text)
    {
        var days = TypedText.Clean(text).Split('/');
        return days.Length == 2
            && LocalDatePattern.Iso.Parse(days[0].Trim()).TryGetValue(default, out var firstDay)
            && LocalDatePattern.Iso.Parse(days[1].Trim()).TryGetValue(default, out var lastDay)
                ? TryCreate(firstDay, lastDay)
                : Problem.Invalid("foundation.period.malformed", ("value", text ?? string.Empty));
    }

    /// <summary>Reads the stored form; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Period? period) => Check(text).Succeeded(out period, out _);

    /// <summary>Reads the stored form known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Period Parse(string? text) => StoredText.Parse<Period>(text);

    /// <summary>True on the first day, the last day and every day between.</summary>
    public bool Contains(LocalDate day) => FirstDay <= day && day <= LastDay;

    /// <summary>True when every day of <paramref name="other"/> is in this period.</summary>
    public bool Contains(Period other) => FirstDay <= other.FirstDay && other.LastDay <= LastDay;

    /// <summary>True when the two have at least one day in common.</summary>
    public bool Overlaps(Period other) => FirstDay <= other.LastDay && other.FirstDay <= LastDay;

    /// <summary>The days in common; null when there is none.</summary>
    public Period? Intersect(Period other) =>
        Overlaps(other) ? new(LocalDate.Max(FirstDay, other.FirstDay), LocalDate.Min(LastDay, other.LastDay)) : null;

    /// <inheritdoc/>
    public override string ToString() => Stored;
}
