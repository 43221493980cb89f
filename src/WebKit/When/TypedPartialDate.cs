using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Reads a date as far as it is known, as people type it: 2024, 05/2024, May 2024, 2024年5月, and every way to type a day.</summary>
internal static partial class TypedPartialDate
{
    private static readonly Dictionary<string, int> Months = NamesOfMonths();

    public static PartialDate? Parse(string typed)
    {
        var text = typed.Normalize(NormalizationForm.FormKC).Trim();
        if (YearOrMonth().Match(text) is { Success: true } match)
        {
            var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
            var month = Month(match.Groups["month"].Value);
            return year < 1000 || month is < 0 or > 12 ? null : month == 0 ? new PartialDate(year) : new PartialDate(year, month);
        }

        return TypedDate.Parse(typed) is { } day ? new PartialDate(day) : null;
    }

    /// <summary>A date as a form shows it, so that typing it back gives the same date.</summary>
    public static string Show(PartialDate? date, Formats formats) => date switch
    {
        null => string.Empty,
        { Day: { } day } => TypedDate.Show(day, formats),
        { Month: { } } => formats.Date(date),
        _ => date.Stored,
    };

    // 0: no month was typed; -1: a word that names none.
    private static int Month(string typed) =>
        typed.Length == 0 ? 0
        : char.IsAsciiDigit(typed[0]) ? int.Parse(typed, CultureInfo.InvariantCulture) is var number and > 0 ? number : -1
        : Months.GetValueOrDefault(typed, -1);

    private static Dictionary<string, int> NamesOfMonths()
    {
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var format in new[] { "en-GB", "de-DE", "de-AT" }.Select(name => CultureInfo.GetCultureInfo(name).DateTimeFormat))
        {
            foreach (var month in Enumerable.Range(1, 12))
            {
                names[format.MonthNames[month - 1]] = month;
                names[format.AbbreviatedMonthNames[month - 1].TrimEnd('.')] = month;
            }
        }

        return names;
    }

    [GeneratedRegex(@"^(?:(?<year>\d{4})年?|(?<year>\d{4})\s?[-/.年]\s?(?<month>\d{1,2})月?|(?<month>\d{1,2}|\p{L}+)\.?\s?[-/. ]\s?(?<year>\d{4}))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex YearOrMonth();
}
