using Musubi.Foundation;
using NodaTime;

namespace Musubi.WebKit;

/// <summary>How long a date is written.</summary>
public enum DateStyle
{
    /// <summary>For a sentence: 31 March 2026, 31. März 2026, 2026年3月31日（火）.</summary>
    Long,

    /// <summary>For a table: 31 Mar 2026, 31.03.2026, 2026/03/31.</summary>
    Short,

    /// <summary>With the day of the week in every language.</summary>
    Full,

    /// <summary>Year and month only.</summary>
    Month,

    /// <summary>Year and month, short enough for a scale: Mar 2026, 2026/03.</summary>
    ShortMonth,

    /// <summary>Day and month for a scale whose year is clear: 31 Mar, 31.03., 3/31.</summary>
    DayMonth,
}

public sealed partial class Formats
{
    /// <summary>A date.</summary>
    public string Date(LocalDate date, DateStyle style = DateStyle.Long) => (style, Language.Tag) switch
    {
        (DateStyle.Short, "de") => Write(date, "dd.MM.yyyy"),
        (DateStyle.Short, "ja") => Write(date, "yyyy/MM/dd"),
        (DateStyle.Short, _) => Write(date, "d MMM yyyy"),
        (DateStyle.Month, "ja") => Write(date, "yyyy年M月"),
        (DateStyle.Month, _) => Write(date, "MMMM yyyy"),
        (DateStyle.ShortMonth, "ja") => Write(date, "yyyy/MM"),
        (DateStyle.ShortMonth, "de") => Write(date, "MM/yyyy"),
        (DateStyle.DayMonth, "ja") => Write(date, "M'/'d"),
        (DateStyle.DayMonth, "de") => Write(date, "dd.MM."),
        (DateStyle.DayMonth, _) => Write(date, "d MMM"),
        (DateStyle.ShortMonth, _) => Write(date, "MMM yyyy"),
        (_, "ja") => Write(date, "yyyy年M月d日（ddd）"),
        (DateStyle.Full, "de") => Write(date, "dddd, d. MMMM yyyy"),
        (DateStyle.Full, _) => Write(date, "dddd d MMMM yyyy"),
        (_, "de") => Write(date, "d. MMMM yyyy"),
        _ => Write(date, "d MMMM yyyy"),
    };

    /// <summary>A date as far as it is known: 2024, May 2024, 22 May 2024.</summary>
    public string Date(PartialDate date, DateStyle style = DateStyle.Long) => date.Precision switch
    {
        DatePrecision.Year => IsJapanese ? Write(date.FirstDay, "yyyy年") : Write(date.FirstDay, "yyyy"),
        DatePrecision.Month => Date(date.FirstDay, DateStyle.Month),
        _ => Date(date.FirstDay, style),
    };

    /// <summary>A period.</summary>
    public string Period(Foundation.Period period) => Period(period.FirstDay, period.LastDay);

    /// <summary>A time of day: 17:00, 17:00 Uhr.</summary>
    public string Time(LocalTime time) => Clock(time) + (IsGerman ? $"{NoBreak}Uhr" : string.Empty);

    /// <summary>Date and time where the zone is stated beside it.</summary>
    public string Moment(LocalDateTime moment, DateStyle style = DateStyle.Long) => IsJapanese
        ? $"{Date(moment.Date, style)} {Time(moment.TimeOfDay)}"
        : $"{Date(moment.Date, style)}, {Time(moment.TimeOfDay)}";

    /// <summary>Date, time and zone: 31 March 2026, 17:00 (Berlin, UTC+2).</summary>
    public string Moment(ZonedDateTime moment, DateStyle style = DateStyle.Long)
    {
        var city = moment.Zone.Id.Split('/')[^1].Replace('_', ' ');
        var offset = "UTC" + Sign(moment.Offset);
        var zone = city is "UTC" or "UCT" ? "UTC" : IsJapanese ? $"{city}、{offset}" : $"{city}, {offset}";
        return Moment(moment.LocalDateTime, style) + (IsJapanese ? $"（{zone}）" : $" ({zone})");
    }

    /// <summary>From the first day to the last, the last included: 29–30 October 2024. Open at the end when there is no last day.</summary>
    public string Period(LocalDate first, LocalDate? last)
    {
        if (last is not { } end)
        {
            return IsJapanese ? Write(first, "yyyy年M月d日") + "～" : IsGerman ? $"ab {Date(first)}" : $"from {Date(first)}";
        }

        if (end == first)
        {
            return Date(first);
        }

        var sameYear = first.Year == end.Year;
        var sameMonth = sameYear && first.Month == end.Month;
        return Language.Tag switch
        {
            "ja" => Write(first, "yyyy年M月d日") + "～" + Write(end, sameMonth ? "d日" : sameYear ? "M月d日" : "yyyy年M月d日"),
            "de" => Write(first, sameMonth ? "d." : sameYear ? "d. MMMM" : "d. MMMM yyyy") + (sameMonth ? "–" : " – ") + Date(end),
            _ => Write(first, sameMonth ? "%d" : sameYear ? "d MMMM" : "d MMMM yyyy") + (sameMonth ? "–" : " – ") + Date(end),
        };
    }

    /// <summary>From the first day to the last, short enough for a table.</summary>
    public string ShortPeriod(LocalDate first, LocalDate? last) =>
        Date(first, DateStyle.Short) + (IsJapanese ? "～" : " – ") + (last is { } end ? Date(end, DateStyle.Short) : string.Empty);

    private string Write(LocalDate date, string pattern) => date.ToDateOnly().ToString(pattern, Culture);

    private static string Clock(LocalTime time) => $"{time.Hour:00}:{time.Minute:00}";

    private static string Sign(Offset offset)
    {
        var minutes = offset.Seconds / 60;
        var sign = minutes < 0 ? "−" : "+";
        var (hours, rest) = (Math.Abs(minutes) / 60, Math.Abs(minutes) % 60);
        return rest == 0 ? $"{sign}{hours}" : $"{sign}{hours}:{rest:00}";
    }
}
