using System.Collections.Concurrent;
using System.Globalization;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.WebKit;

/// <summary>How values are written for readers of one language: numbers, dates, times, periods.</summary>
/// <remarks>Machine formats are never written with this; they are always invariant.</remarks>
public sealed partial class Formats
{
    private const char NoBreak = '\u00A0';
    private static readonly ConcurrentDictionary<string, Formats> Known = new(StringComparer.Ordinal);
    private readonly NumberFormatInfo numbers;

    private Formats(Language language)
    {
        (Language, Culture) = (language, CultureOf(language));
        numbers = (NumberFormatInfo)Culture.NumberFormat.Clone();
        if (IsGerman)
        {
            // Points group money only; other numbers are grouped by a space that does not break.
            numbers.NumberGroupSeparator = NoBreak.ToString();
        }
    }

    /// <summary>The language whose habits these are.</summary>
    public Language Language { get; }

    /// <summary>The culture behind it: British for English, German of Germany, Japanese of Japan.</summary>
    public CultureInfo Culture { get; }

    private bool IsGerman => Language == Language.German;

    private bool IsJapanese => Language == Language.Japanese;

    /// <summary>The habits of a language.</summary>
    public static Formats Of(Language language) => Known.GetOrAdd(language.Tag, _ => new(language));

    /// <summary>A number as written in text: grouped, with as many decimals as it has.</summary>
    public string Number(decimal number) => number.ToString("#,##0.############", numbers);

    /// <summary>A number with a fixed count of decimals.</summary>
    public string Number(decimal number, int decimals) => number.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), numbers);

    /// <summary>A share from 0 to 1 in per cent.</summary>
    public string Percent(decimal share, int decimals = 0) =>
        Number(decimal.Round(share * 100m, decimals, MidpointRounding.AwayFromZero)) + (IsGerman ? $"{NoBreak}%" : "%");

    /// <summary>An amount: 20,000,000円, 1.234.567,89 €.</summary>
    public string Money(Money money) => MoneyText.Show(money, Language);

    /// <summary>Several texts in a row: "A, B", "A、B".</summary>
    public string List(IEnumerable<string> texts) => string.Join(IsJapanese ? "、" : ", ", texts);

    /// <summary>Any value that may stand in a sentence.</summary>
    public string Show(object? value) => value switch
    {
        null => string.Empty,
        string text => text,
        LocalizedText text => text.For(Language).Text,
        int number => Number(number),
        long number => Number(number),
        short number => Number(number),
        byte number => Number(number),
        decimal number => Number(number),
        double number => Number((decimal)number),
        LocalDate date => Date(date),
        PartialDate date => Date(date),
        Foundation.Period period => Period(period),
        Money money => Money(money),
        PersonName name => name.For(Language).Text,
        DateOnly date => Date(LocalDate.FromDateOnly(date)),
        LocalTime time => Time(time),
        LocalDateTime moment => Moment(moment),
        ZonedDateTime moment => Moment(moment),
        Language language => language.OwnName,
        IFormattable other => other.ToString(null, Culture),
        _ => value.ToString() ?? string.Empty,
    };

    private static CultureInfo CultureOf(Language language) => language.Tag switch
    {
        "en" => CultureInfo.GetCultureInfo("en-GB"),
        "de" => CultureInfo.GetCultureInfo("de-DE"),
        "ja" => CultureInfo.GetCultureInfo("ja-JP"),
        var tag => CultureInfo.CreateSpecificCulture(tag),
    };
}
