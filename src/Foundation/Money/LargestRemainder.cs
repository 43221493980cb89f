using System.Numerics;

namespace Musubi.Foundation;

/// <summary>Division of an amount into whole units by weight, in exact integers: no remainder depends on decimal places.</summary>
internal static class LargestRemainder
{
    public static decimal[] Split(decimal amount, IReadOnlyList<decimal> weights, decimal unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit);
        if (amount % unit != 0)
        {
            throw new ArgumentException("The amount is not a whole number of units: round it first.", nameof(amount));
        }

        if (!weights.Any(weight => weight > 0) || weights.Any(weight => weight < 0))
        {
            throw new ArgumentException("Weights are never negative and not all 0.", nameof(weights));
        }

        var units = new BigInteger(decimal.Abs(amount) / unit);
        var whole = ToIntegers(weights);
        var total = whole.Aggregate(BigInteger.Add);
        var shares = Array.ConvertAll(whole, weight => units * weight / total);
        var left = (int)(units - shares.Aggregate(BigInteger.Add));

        // OrderByDescending is stable: equal remainders keep the order of the weights.
        foreach (var index in Enumerable.Range(0, whole.Length).OrderByDescending(index => units * whole[index] % total).Take(left))
        {
            shares[index]++;
        }

        return Array.ConvertAll(shares, share => (decimal)share * unit * decimal.Sign(amount));
    }

    /// <summary>The same proportions without decimals.</summary>
    private static BigInteger[] ToIntegers(IReadOnlyList<decimal> weights)
    {
        var scale = weights.Max(weight => weight.Scale);
        return [.. weights.Select(weight =>
        {
            var bits = decimal.GetBits(weight);
            var digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
            return digits * BigInteger.Pow(10, scale - weight.Scale);
        })];
    }
}
