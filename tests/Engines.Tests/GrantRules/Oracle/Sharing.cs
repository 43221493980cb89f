using System.Numerics;

namespace Musubi.Engines.Tests.GrantRules.Oracle;

/// <summary>Largest remainder in another way than the engine's: units are handed out one by one to whoever is furthest behind.</summary>
internal static class Sharing
{
    public static Fraction[] Share(Fraction amount, Fraction[] weights, Fraction unit)
    {
        var whole = Fraction.Sum(weights);
        if (amount.Above.IsZero || whole.Above.IsZero)
        {
            return [.. weights.Select(_ => Fraction.Zero)];
        }

        var ideal = weights.Select(weight => new Fraction(amount.Above * weight.Above * whole.Below, amount.Below * weight.Below * whole.Above)).ToArray();
        var units = ideal.Select(share => share.Down(unit)).ToArray();
        var left = amount.Down(unit) - units.Aggregate(BigInteger.Zero, (sum, one) => sum + one);
        while (left > 0)
        {
            var behind = 0;
            for (var index = 1; index < units.Length; index++)
            {
                if ((ideal[index] - (units[index] * unit)).CompareTo(ideal[behind] - (units[behind] * unit)) > 0)
                {
                    behind = index;
                }
            }

            units[behind]++;
            left--;
        }

        return [.. units.Select(count => count * unit)];
    }
}
