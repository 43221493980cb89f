using System.Numerics;

namespace Musubi.GrantRules.Portfolio;

/// <summary>What a unit of each kind of money and a place in each quota is worth (Lagrange multipliers). Whatever they are, the bound
/// they give holds; good ones make it close. All whole numbers, rounded so that it holds exactly.</summary>
internal sealed class Prices
{
    private const int Rounds = 250;
    private const int Patience = 12;
    private const decimal Fine = 1_000_000;

    private Prices(ScaledQuestion question, decimal[] money, decimal[] most, decimal[] least, Int128 largest)
    {
        var places = most.Zip(least, (upper, lower) => (Int128)(upper * Fine) * largest / (Int128)Fine - ((Int128)(lower * Fine) * largest / (Int128)Fine)).ToArray();
        Constant = Enumerable.Range(0, places.Length).Aggregate(Int128.Zero, (sum, quota) => sum + (places[quota] * (places[quota] > 0 ? question.Most[quota] : question.Least[quota])));
        Others = [.. question.Values.Select((value, rank) => question.Quotas[rank].Aggregate(value, (rest, quota) => rest - places[quota]))];
        Rest = [.. Others];
        MoneyConstant = Constant;
        for (var kind = 0; kind < money.Length; kind++)
        {
            // Rounded down for each candidate and up for the whole: never too low a bound.
            var price = (BigInteger)(money[kind] * Fine) * largest;
            var whole = (Int128)(BigInteger.Divide(price, (BigInteger)Fine) + 1);
            var parts = question.Costs[kind].Select(cost => (Int128)BigInteger.Divide(price * cost, (BigInteger)Fine * Math.Max(1, question.Limits[kind]))).ToArray();
            MoneyConstant += whole;
            Constant += kind == 0 ? 0 : whole;
            for (var rank = 0; rank < Rest.Length; rank++)
            {
                Rest[rank] -= parts[rank];
                Others[rank] -= kind == 0 ? 0 : parts[rank];
            }
        }
    }

    /// <summary>By rank what a candidate is worth beyond everything it takes.</summary>
    public Int128[] Rest { get; }

    /// <summary>What all that there is to take is worth.</summary>
    public Int128 MoneyConstant { get; }

    /// <summary>As <see cref="Rest"/>, the whole budget being free of charge.</summary>
    public Int128[] Others { get; }

    /// <summary>As <see cref="MoneyConstant"/>, the whole budget being free of charge.</summary>
    public Int128 Constant { get; }

    /// <summary>Prices at which the bound is low: steps against the slope, shorter when they stop helping.</summary>
    public static Prices Of(ScaledQuestion question, CancellationToken cancel)
    {
        var largest = Int128.Max(1, question.Values.Aggregate(Int128.Zero, (most, value) => Int128.Max(most, Int128.Abs(value))));
        var slope = new Slope(question, largest);
        var (now, best) = (slope.Start(), slope.Start());
        var (lowest, factor, idle, aim) = (decimal.MaxValue, 1.5m, 0, slope.Aim);
        for (var round = 0; round < Rounds && factor > 0.001m; round++)
        {
            cancel.ThrowIfCancellationRequested();
            var height = slope.At(now, out var against, out var steepness);
            if (height < lowest)
            {
                idle = height < lowest - (0.0005m * Math.Abs(lowest == decimal.MaxValue ? 0 : lowest)) ? 0 : idle + 1;
                (lowest, best) = (height, [.. now]);
            }
            else
            {
                idle++;
            }

            if (steepness == 0)
            {
                break;
            }

            // Below the aim it is quotas that press; when nothing at all is possible there is no end to it.
            aim = height < aim ? height - Math.Max(1, Math.Abs(height)) : aim;
            (factor, idle) = idle >= Patience ? (factor / 2, 0) : (factor, idle);
            var step = factor * Math.Max(height - aim, 0.01m) / steepness;
            now = [.. now.Select((price, at) => Math.Clamp(price - (step * against[at]), 0, Slope.Highest))];
        }

        return new(question, best[..question.Limits.Length], slope.Most(best), slope.Least(best), largest);
    }
}
