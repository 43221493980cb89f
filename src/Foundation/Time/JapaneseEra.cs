using System.Globalization;
using NodaTime;

namespace Musubi.Foundation;

/// <summary>A Japanese era (元号), for documents that are dated by it. Data is always ISO 8601.</summary>
public sealed record JapaneseEra
{
    /// <summary>From 1 May 2019.</summary>
    public static readonly JapaneseEra Reiwa = new("令和", new(2019, 5, 1));

    /// <summary>8 January 1989 to 30 April 2019.</summary>
    public static readonly JapaneseEra Heisei = new("平成", new(1989, 1, 8));

    /// <summary>25 December 1926 to 7 January 1989.</summary>
    public static readonly JapaneseEra Showa = new("昭和", new(1926, 12, 25));

    /// <summary>30 July 1912 to 24 December 1926.</summary>
    public static readonly JapaneseEra Taisho = new("大正", new(1912, 7, 30));

    /// <summary>To 29 July 1912; begun in 1868, told here from 1873 (Meiji 6), when Japan took the present calendar.</summary>
    public static readonly JapaneseEra Meiji = new("明治", new(1868, 10, 23));

    private static readonly LocalDate PresentCalendar = new(1873, 1, 1);

    private JapaneseEra(string name, LocalDate firstDay) => (Name, FirstDay) = (name, firstDay);

    /// <summary>The name in kanji.</summary>
    public string Name { get; }

    /// <summary>The first day.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The era of a day; null before 1873.</summary>
    public static JapaneseEra? Of(LocalDate day) =>
        day < PresentCalendar ? null : new[] { Reiwa, Heisei, Showa, Taisho, Meiji }.First(era => era.FirstDay <= day);

    /// <summary>The day by era, "令和8年3月31日"; null before 1873.</summary>
    public static string? Show(LocalDate day) =>
        Of(day) is { } era
            ? string.Create(CultureInfo.InvariantCulture, $"{era.Name}{era.YearText(day.Year)}{day.Month}月{day.Day}日")
            : null;

    /// <summary>The year of a calendar year within the era; the first is 1.</summary>
    public int YearOf(int calendarYear) => calendarYear - FirstDay.Year + 1;

    /// <summary>The year with its word: "8年", the first "元年".</summary>
    public string YearText(int calendarYear) =>
        YearOf(calendarYear) == 1 ? "元年" : string.Create(CultureInfo.InvariantCulture, $"{YearOf(calendarYear)}年");
}
