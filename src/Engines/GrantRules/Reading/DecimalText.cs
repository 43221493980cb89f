using System.Globalization;
using Musubi.Foundation;

namespace Musubi.GrantRules.Reading;

/// <summary>Amounts as files write them: digits, and a full stop before decimals; no sign, no grouping, no exponent.</summary>
internal static class DecimalText
{
    /// <summary>Digits before the decimal mark. With the decimals of overheads and rates, every product stays exact in a decimal.</summary>
    public const int MaxWholeDigits = 15;

    /// <summary>One more than the largest amount, and than the largest sum of all costs of a budget.</summary>
    public const decimal TooLarge = 1_000_000_000_000_000m;

    /// <summary>
    /// Refuses with <c>grantrules.amount-malformed</c>, <c>.amount-negative</c>, <c>.amount-too-large</c> (fact <c>value</c>) or
    /// <c>.amount-decimals</c> (also <c>currency</c>, <c>decimals</c>).
    /// </summary>
    public static Result<decimal> Check(string text, Currency currency)
    {
        var value = text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");
        var parts = text.TrimStart('-').Split('.');
        if (parts.Length > 2 || text.Count(letter => letter == '-') > 1 || !parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)))
        {
            return Problem.Invalid("grantrules.amount-malformed", ("value", value));
        }

        if (text[0] == '-')
        {
            return Problem.Invalid("grantrules.amount-negative", ("value", value));
        }

        if (parts[0].TrimStart('0').Length > MaxWholeDigits)
        {
            return Problem.Invalid("grantrules.amount-too-large", ("value", value));
        }

        var decimals = parts.Length == 2 ? parts[1].TrimEnd('0') : string.Empty;
        return decimals.Length > currency.Decimals
            ? Problem.Invalid("grantrules.amount-decimals", ("value", value), ("currency", currency.Code), ("decimals", currency.Decimals))
            : decimal.Parse(decimals.Length == 0 ? parts[0] : $"{parts[0]}.{decimals}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    /// <summary>The shortest exact form that shows all decimals of the currency: "20000000", "87.50", "6172839.5".</summary>
    public static string Of(decimal amount, Currency currency) =>
        amount.ToString($"0.{new string('0', currency.Decimals)}{new string('#', 28 - currency.Decimals)}", CultureInfo.InvariantCulture);
}
