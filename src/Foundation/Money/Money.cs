using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>An amount in one currency, held in whole units: 20 million yen is 20000000, not sen.</summary>
/// <remarks>
/// Amounts in different currencies never combine; convert first, with a dated rate. Nothing here rounds by itself: a programme
/// says how (<see cref="Rounding"/>). May be negative (repayments). Stored in one text as "JPY 20000000", or as amount and
/// currency apart; for reading what people type and for showing see <see cref="MoneyText"/>.
/// </remarks>
[JsonConverter(typeof(StoredTextJsonConverter<Money>))]
public sealed record Money : IStoredText<Money>, IComparable<Money>
{
    /// <summary>Builds an amount.</summary>
    /// <exception cref="ArgumentException">The amount has more decimals than the currency.</exception>
    public Money(decimal amount, Currency currency)
    {
        if (decimal.Round(amount, currency.Decimals) != amount)
        {
            throw new ArgumentException(
                $"{amount.ToString(CultureInfo.InvariantCulture)} has more decimals than {currency.Code} allows.", nameof(amount));
        }

        (Amount, Currency) = (amount, currency);
    }

    /// <summary>In the currency's units.</summary>
    public decimal Amount { get; }

    /// <summary>The currency, never changed by arithmetic.</summary>
    public Currency Currency { get; }

    /// <summary>True for nothing.</summary>
    public bool IsZero => Amount == 0;

    /// <summary>Currency, space, and the amount with all decimals of the currency: "EUR 12.50".</summary>
    public string Stored => $"{Currency.Code} {AmountText}";

    /// <summary>The amount alone for machines, with all decimals of the currency and a full stop: "12.50".</summary>
    public string AmountText => Amount.ToString($"F{Currency.Decimals}", CultureInfo.InvariantCulture);

    /// <summary>Nothing, in a currency.</summary>
    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>The sum; zero for an empty list.</summary>
    /// <exception cref="InvalidOperationException">An amount is in another currency.</exception>
    public static Money Sum(IEnumerable<Money> amounts, Currency currency) =>
        amounts.Aggregate(Zero(currency), (sum, amount) => sum + amount);

    /// <summary>The smaller of two amounts in one currency.</summary>
    public static Money Min(Money one, Money other) => one <= other ? one : other;

    /// <summary>The larger of two amounts in one currency.</summary>
    public static Money Max(Money one, Money other) => one >= other ? one : other;

    /// <summary>
    /// Reads the stored form. Refuses with <c>foundation.currency.unknown</c>, <c>foundation.money.malformed</c> (fact <c>value</c>)
    /// or <c>foundation.money.decimals</c> (facts <c>value</c>, <c>currency</c>, <c>decimals</c>).
    /// </summary>
    public static Result<Money> Check(string? text)
    {
        var parts = TypedText.Clean(text).Split(' ');
        if (parts.Length != 2
            || !decimal.TryParse(
                parts[1], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
        {
            return MoneyProblems.Malformed(text);
        }

        if (!Currency.Check(parts[0]).Succeeded(out var currency, out var problem))
        {
            return problem;
        }

        return decimal.Round(amount, currency.Decimals) == amount ? new Money(amount, currency) : MoneyProblems.Decimals(text, currency);
    }

    /// <summary>Reads the stored form; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Money? money) => Check(text).Succeeded(out money, out _);

    /// <summary>Reads the stored form known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Money Parse(string? text) => StoredText.Parse<Money>(text);

    /// <summary>The part that <paramref name="share"/> (0 to 1) makes of this amount.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is below 0 or above 1.</exception>
    /// <exception cref="ArgumentException">What <paramref name="rounding"/> leaves has more decimals than the currency.</exception>
    public Money Share(decimal share, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1m);
        return new(rounding.Apply(Amount * share), Currency);
    }

    /// <summary>This amount in units of the rounding.</summary>
    public Money Rounded(Rounding rounding) => new(rounding.Apply(Amount), Currency);

    /// <summary>
    /// Shares in whole units by weight, in the order of the weights; they always add up to this amount. Units left over go to the
    /// largest remainders, the earlier one first where two are equal. A weight of 0 gets nothing.
    /// </summary>
    /// <param name="weights">Never negative, not all 0.</param>
    /// <param name="unit">The smallest part that can be given: 1000 for thousands of yen, 0.01 for cents.</param>
    /// <exception cref="ArgumentException">The amount is not a whole number of units, or the weights cannot be used.</exception>
    public IReadOnlyList<Money> Split(IReadOnlyList<decimal> weights, decimal unit) =>
        [.. LargestRemainder.Split(Amount, weights, unit).Select(share => new Money(share, Currency))];

    /// <summary>Shares in whole units, as equal as the unit allows, the earlier ones larger.</summary>
    /// <inheritdoc cref="Split"/>
    public IReadOnlyList<Money> SplitEvenly(int count, decimal unit) => Split([.. Enumerable.Repeat(1m, count)], unit);

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The other amount is in another currency.</exception>
    public int CompareTo(Money? other) => other is null ? 1 : Amount.CompareTo(Same(other));

    /// <summary>The sum of two amounts in one currency.</summary>
    public static Money operator +(Money left, Money right) => new(left.Amount + left.Same(right), left.Currency);

    /// <summary>The difference of two amounts in one currency.</summary>
    public static Money operator -(Money left, Money right) => new(left.Amount - left.Same(right), left.Currency);

    /// <summary>The opposite amount.</summary>
    public static Money operator -(Money money) => new(-money.Amount, money.Currency);

    /// <summary>Less, in one currency.</summary>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Less or equal, in one currency.</summary>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>More, in one currency.</summary>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>More or equal, in one currency.</summary>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Stored;

    private decimal Same(Money other) =>
        other.Currency == Currency
            ? other.Amount
            : throw new InvalidOperationException($"{Currency} and {other.Currency} do not combine: convert first, with a dated rate.");
}
