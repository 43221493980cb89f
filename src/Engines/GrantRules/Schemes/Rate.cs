using System.Globalization;
using Musubi.Foundation;

namespace Musubi.GrantRules.Schemes;

/// <summary>A share from 0 to 1 as an exact fraction: "2/3", "0.65".</summary>
internal readonly record struct Rate(int Numerator, int Denominator)
{
    /// <summary>With at most four decimals, products of products stay within the digits of a decimal.</summary>
    private const int Finest = 10_000;

    /// <summary>True when its product with an amount has an end; else the product is rounded in the same step.</summary>
    public bool IsExact => Finest % Denominator == 0;

    /// <summary>Reads "p/q" with q up to 100, or a decimal of at most four places; false above 1.</summary>
    public static bool TryParse(string text, out Rate rate)
    {
        rate = default;
        var parts = text.Split('/');
        if (parts.Length == 2)
        {
            return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var above)
                && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var below)
                && below is > 0 and <= 100 && above <= below
                && Lowest(above, below, out rate);
        }

        return text.Length is > 0 and <= 6 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1])
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
            && share <= 1
            && Lowest((int)(share * Finest), Finest, out rate);
    }

    /// <summary>A share of at most four decimals.</summary>
    public static Rate OfShare(decimal share) => new((int)(share * Finest), Finest);

    /// <summary>The exact product; for exact rates only.</summary>
    public decimal Of(decimal amount) => amount * Numerator / Denominator;

    /// <summary>The product in units of a rounding, without a quotient in between: 2/3 of 100 down to 1 is 66.</summary>
    public decimal Of(decimal amount, Rounding rounding)
    {
        var (product, divisor) = (amount * Numerator, Denominator * rounding.Unit);
        var rest = product % divisor;
        var units = (product - rest) / divisor;
        return (rounding.Direction == RoundingDirection.HalfUp && rest * 2 >= divisor ? units + 1 : units) * rounding.Unit;
    }

    private static bool Lowest(int above, int below, out Rate rate)
    {
        var (one, other) = (above, below);
        while (other != 0)
        {
            (one, other) = (other, one % other);
        }

        rate = new(above / one, below / one);
        return true;
    }
}
