namespace Musubi.WebKit;

/// <summary>A scale of numbers that begins and ends on a round one and covers all values.</summary>
public sealed class FigureScale
{
    // Steps by which people count.
    private static readonly decimal[] Steps = [1m, 2m, 2.5m, 5m, 10m];

    /// <summary>Covers the values; one value alone stands in the middle.</summary>
    /// <param name="values">At least one.</param>
    /// <param name="mostTicks">At most so many steps, 2 or more.</param>
    public FigureScale(IEnumerable<decimal> values, int mostTicks = 5)
    {
        var all = values.ToList();
        var (least, most) = (all.Min(), all.Max());
        if (least == most)
        {
            var around = Math.Max(Math.Abs(least) / 2, 1m);
            (least, most) = (least - around, most + around);
        }

        Step = RoundStep((most - least) / mostTicks);
        (Least, Most) = (Math.Floor(least / Step) * Step, Math.Ceiling(most / Step) * Step);
    }

    /// <summary>Where the scale begins.</summary>
    public decimal Least { get; }

    /// <summary>Where it ends.</summary>
    public decimal Most { get; }

    /// <summary>Distance of two ticks.</summary>
    public decimal Step { get; }

    /// <summary>The round numbers on the scale.</summary>
    public IReadOnlyList<decimal> Ticks
    {
        get
        {
            var ticks = new List<decimal>();
            for (var tick = Least; tick <= Most; tick += Step)
            {
                ticks.Add(tick);
            }

            return ticks;
        }
    }

    /// <summary>Place of a value between 0 (least) and <paramref name="length"/> (most).</summary>
    public int At(decimal value, int length) => (int)decimal.Round((value - Least) / (Most - Least) * length, MidpointRounding.AwayFromZero);

    private static decimal RoundStep(decimal raw)
    {
        var power = 1m;
        while (raw >= power * 10m)
        {
            power *= 10m;
        }

        while (raw < power)
        {
            power /= 10m;
        }

        return Steps.First(step => step * power >= raw) * power;
    }
}
