using System.Numerics;

namespace Musubi.Engines.Tests.GrantRules.Oracle;

/// <summary>An exact fraction, never reduced by any rule of decimals: the oracle shares no arithmetic with the engine.</summary>
internal readonly record struct Fraction(BigInteger Above, BigInteger Below) : IComparable<Fraction>
{
    public static Fraction Zero => new(0, 1);

    public static Fraction Of(long above, long below = 1) => new(above, below);

    public static Fraction Of(decimal amount)
    {
        var bits = decimal.GetBits(amount);
        var digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return new(digits, BigInteger.Pow(10, (bits[3] >> 16) & 0x7F));
    }

    public static Fraction Sum(IEnumerable<Fraction> all) => all.Aggregate(Zero, (one, other) => one + other);

    public static Fraction Least(Fraction one, Fraction other) => one.CompareTo(other) <= 0 ? one : other;

    /// <summary>Whole units, the rest dropped.</summary>
    public BigInteger Down(Fraction unit) => Above * unit.Below / (Below * unit.Above);

    /// <summary>Whole units, a half counted as one.</summary>
    public BigInteger Nearest(Fraction unit) => ((2 * Above * unit.Below) + (Below * unit.Above)) / (2 * Below * unit.Above);

    public int CompareTo(Fraction other) => (Above * other.Below).CompareTo(other.Above * Below);

    public static Fraction operator +(Fraction one, Fraction other) => new((one.Above * other.Below) + (other.Above * one.Below), one.Below * other.Below);

    public static Fraction operator -(Fraction one, Fraction other) => one + new Fraction(-other.Above, other.Below);

    public static Fraction operator *(Fraction one, Fraction other) => new(one.Above * other.Above, one.Below * other.Below);

    public static Fraction operator *(BigInteger one, Fraction other) => new(one * other.Above, other.Below);

    public static Fraction Floor(Fraction amount, Fraction unit) => amount.Down(unit) * unit;

    public static Fraction Round(Fraction amount, Fraction unit) => amount.Nearest(unit) * unit;

    /// <summary>In hundredths, which every award is a multiple of.</summary>
    public decimal ToDecimal() => (decimal)(Above * 100 / Below) / 100;

    /// <summary>Nothing is below nothing.</summary>
    public Fraction OrZero => Above.Sign < 0 ? Zero : this;
}
