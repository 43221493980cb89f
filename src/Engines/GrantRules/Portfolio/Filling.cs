namespace Musubi.GrantRules.Portfolio;

/// <summary>The fractional relaxation: what is left of all money filled with the candidates still undecided, best value for money first,
/// the last one in part. Years and quotas are paid for by their prices.</summary>
internal sealed class Filling
{
    private readonly (int At, long Cost, Int128 Worth)[] byReturn;

    public Filling(ScaledQuestion question, Prices prices, int[] order)
    {
        byReturn =
        [
            .. order.Select((rank, at) => (At: at, Cost: question.Costs[0][rank], Worth: prices.Others[rank])).Where(one => one.Worth > 0)
                .OrderByDescending(one => one.Cost == 0 ? decimal.MaxValue : (decimal)one.Worth / one.Cost).ThenBy(one => one.At),
        ];
    }

    /// <summary>No choice of what stands at this place of the order or behind it is worth more than this.</summary>
    public Int128 Most(int from, long money)
    {
        var sum = Int128.Zero;
        foreach (var (at, cost, worth) in byReturn)
        {
            if (at < from)
            {
                continue;
            }

            if (cost > money)
            {
                // In two steps, since the product may leave 128 bits; rounded up.
                return sum + (worth / cost * money) + (worth % cost * money / cost) + 1;
            }

            (sum, money) = (sum + worth, money - cost);
        }

        return sum;
    }
}
