using System.Globalization;
using System.Text.RegularExpressions;

namespace Musubi.Foundation;

/// <summary>Amounts as people type and read them, by language: 20,000,000円 in Japanese, 1.234.567,89 € in German.</summary>
/// <remarks>Machines never read this form; theirs is <see cref="Money.Stored"/>.</remarks>
public static partial class MoneyText
{
    /// <summary>Digits before the decimal mark: enough for any public budget, and exact in a decimal with room for arithmetic.</summary>
    private const int MaxWholeDigits = 15;

    /// <summary>
    /// Reads an amount typed into a field whose currency is known. Full-width digits, group marks of the language, any space as group
    /// mark, the currency's code or sign, and ▲ or - for less than nothing are accepted.
    /// </summary>
    /// <remarks>
    /// A mark that another language reads differently is not guessed at: "1,234" in a German euro field is refused with
    /// <c>foundation.money.ambiguous</c>, while "1.234.567" and "1,234.50" mean the same everywhere. Also refuses with
    /// <c>foundation.money.malformed</c>, <c>.other-currency</c> (fact <c>currency</c>), <c>.decimals</c> (facts <c>currency</c>,
    /// <c>decimals</c>) and <c>.too-large</c>; every one has the fact <c>value</c>.
    /// </remarks>
    public static Result<Money> Read(string? text, Currency currency, Language language)
    {
        var match = Shape().Match(TypedText.Clean(text));
        if (!match.Success || match.Groups["minus"].Captures.Count > 1)
        {
            return MoneyProblems.Malformed(text);
        }

        var sign = (match.Groups["before"].Value + match.Groups["after"].Value).Trim();
        if (!IsSignOf(sign, currency))
        {
            return IsSignOfAny(sign) ? MoneyProblems.OtherCurrency(text, currency) : MoneyProblems.Malformed(text);
        }

        // Spaces and apostrophes only ever group.
        var typed = match.Groups["number"].Value;
        var number = SpaceGroups().IsMatch(typed) ? string.Concat(typed.Where(letter => letter is not (' ' or '\'' or '’'))) : typed;
        var reading = AmountReading.Of(number, DecimalMark(language), currency.Decimals);
        if (reading.Kind != AmountReadingKind.Clear)
        {
            return reading.Kind == AmountReadingKind.Ambiguous ? MoneyProblems.Ambiguous(text) : MoneyProblems.Malformed(text);
        }

        if (reading.Whole.TrimStart('0').Length > MaxWholeDigits)
        {
            return MoneyProblems.TooLarge(text);
        }

        var fraction = reading.Fraction.TrimEnd('0');
        if (fraction.Length > currency.Decimals)
        {
            return MoneyProblems.Decimals(text, currency);
        }

        var amount = decimal.Parse($"{reading.Whole}.{fraction}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new Money(match.Groups["minus"].Success ? -amount : amount, currency);
    }

    /// <summary>Shows an amount to readers of a language, with all decimals of its currency.</summary>
    public static string Show(Money money, Language language)
    {
        var number = decimal.Abs(money.Amount).ToString($"N{money.Currency.Decimals}", CultureInfo.GetCultureInfo(language.Tag));
        var minus = money.Amount < 0 ? "-" : string.Empty;
        var sign = Sign(money.Currency);
        return language.Primary switch
        {
            "ja" when money.Currency == Currency.Yen => $"{minus}{number}円",
            "en" or "ja" when sign is not null => $"{minus}{sign}{number}",
            "en" or "ja" => $"{minus}{money.Currency.Code}\u00A0{number}",
            _ => $"{minus}{number}\u00A0{sign ?? money.Currency.Code}",
        };
    }

    private static char DecimalMark(Language language) =>
        CultureInfo.GetCultureInfo(language.Tag).NumberFormat.NumberDecimalSeparator == "," ? ',' : '.';

    /// <summary>Signs that mean one currency to readers of every language; others are written by code.</summary>
    private static string? Sign(Currency currency) => currency.Code switch
    {
        "EUR" => "€",
        "GBP" => "£",
        "JPY" => "¥",
        "USD" => "$",
        _ => null,
    };

    private static bool IsSignOf(string sign, Currency currency) =>
        sign.Length == 0
        || sign.Equals(currency.Code, StringComparison.OrdinalIgnoreCase)
        || sign == Sign(currency)
        || (sign is "円" or "yen" or "Yen" && currency == Currency.Yen)
        || (sign is "Euro" or "euro" or "ユーロ" && currency == Currency.Euro)
        || (sign is "¥" or "元" && currency.Code == "CNY")
        || (sign == "$" && currency.Code is "AUD" or "CAD" or "HKD" or "NZD" or "SGD" or "TWD");

    private static bool IsSignOfAny(string sign) => Currency.All.Any(currency => IsSignOf(sign, currency));

    [GeneratedRegex(
        @"^(?<minus>[-▲△])?\s*(?<before>[^\d\s.,'’▲△-]*)\s*(?<minus>[-▲△])?\s*(?<number>[0-9][0-9.,'’ ]*?)([.,]-{1,2})?\s*(?<after>[^\d\s.,'’▲△-]*)$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^[0-9]{1,3}([ '’][0-9]{3})+([.,][0-9]+)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SpaceGroups();
}
