using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.WebKit;

/// <summary>Reads days as people type them in our languages: 2026-03-31, 31.03.2026, 31 March 2026, 2026年3月31日, 令和8年3月31日.</summary>
internal static partial class TypedDate
{
    private static readonly Dictionary<string, int> YearBeforeFirst = new(StringComparer.OrdinalIgnoreCase)
    {
        ["令和"] = 2018,
        ["R"] = 2018,
        ["平成"] = 1988,
        ["H"] = 1988,
        ["昭和"] = 1925,
        ["S"] = 1925,
    };

    private static readonly Dictionary<string, int> Months = NamesOfMonths();

    public static LocalDate? Parse(string typed)
    {
        var text = typed.Normalize(NormalizationForm.FormKC).Trim();
        if (YearFirst().Match(text) is { Success: true } japanese)
        {
            var era = japanese.Groups["era"].Value;
            var year = japanese.Groups["year"].Value is "元" ? 1 : Number(japanese.Groups["year"].Value);
            return Day(era.Length > 0 ? YearBeforeFirst[era] + year : year, Number(japanese.Groups["month"].Value), Number(japanese.Groups["day"].Value));
        }

        if (DayFirst().Match(text) is { Success: true } european)
        {
            var month = european.Groups["month"].Value;
            var number = char.IsAsciiDigit(month[0]) ? Number(month) : Months.GetValueOrDefault(month);
            return Day(Number(european.Groups["year"].Value), number, Number(european.Groups["day"].Value));
        }

        return null;
    }

    /// <summary>A day as a form shows it, so that typing it back gives the same day.</summary>
    public static string Show(LocalDate day, Formats formats) =>
        formats.Language == Language.English ? day.ToString("dd'/'MM'/'uuuu", CultureInfo.InvariantCulture) : formats.Date(day, DateStyle.Short);

    private static LocalDate? Day(int year, int month, int day) =>
        year is >= 1000 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static Dictionary<string, int> NamesOfMonths()
    {
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var format in new[] { "en-GB", "en-US", "de-DE", "de-AT" }.Select(name => CultureInfo.GetCultureInfo(name).DateTimeFormat))
        {
            foreach (var month in Enumerable.Range(1, 12))
            {
                names[format.MonthNames[month - 1]] = month;
                names[format.AbbreviatedMonthNames[month - 1].TrimEnd('.')] = month;
                names[format.AbbreviatedMonthGenitiveNames[month - 1].TrimEnd('.')] = month;
            }
        }

        return names;
    }

    [GeneratedRegex(@"^(?:(?<era>令和|平成|昭和|[RHS])\s?(?<year>\d{1,2}|元)|(?<year>\d{4}))\s?[-/.年]?\s?(?<month>\d{1,2})\s?[-/.月]?\s?(?<day>\d{1,2})日?(?:\s?\(\p{L}\))?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<day>\d{1,2})\s?[./ -]?\s?(?<month>\d{1,2}|\p{L}+)\s?[./ -]?,?\s?(?<year>\d{4})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex DayFirst();
}
