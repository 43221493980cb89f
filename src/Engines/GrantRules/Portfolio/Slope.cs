namespace Musubi.GrantRules.Portfolio;

/// <summary>The bound as a function of prices, with its slope; decimals suffice, since any prices are allowed.</summary>
/// <remarks>Prices stand in one row: kinds of money, then places at most, then places at least, each for its whole limit: so one step suits all.</remarks>
internal sealed class Slope
{
    /// <summary>Beyond this no price helps.</summary>
    public const decimal Highest = 1_000;

    private readonly ScaledQuestion question;
    private readonly decimal[] values;
    private readonly decimal[][] shares;
    private readonly decimal[] mostShares;
    private readonly decimal[] leastShares;

    public Slope(ScaledQuestion question, Int128 largest)
    {
        this.question = question;
        values = [.. question.Values.Select(value => (decimal)value / (decimal)largest)];
        shares = [.. question.Costs.Select((costs, kind) => costs.Select(cost => cost / (decimal)Math.Max(1, question.Limits[kind])).ToArray())];
        mostShares = [.. question.Most.Select(most => 1m / Math.Max(1, most))];
        leastShares = [.. question.Least.Select(least => 1m / Math.Max(1, least))];
        Aim = Greedy();
    }

    /// <summary>What can surely be reached when quotas ask for nothing: towards it the bound comes down.</summary>
    public decimal Aim { get; }

    public decimal[] Start() => new decimal[question.Limits.Length + (2 * question.Most.Length)];

    /// <summary>The price of one place at most, by quota.</summary>
    public decimal[] Most(decimal[] prices) => [.. question.Most.Select((_, quota) => prices[question.Limits.Length + quota] * mostShares[quota])];

    /// <summary>The price of one place at least, by quota.</summary>
    public decimal[] Least(decimal[] prices) => [.. question.Least.Select((_, quota) => prices[question.Limits.Length + question.Most.Length + quota] * leastShares[quota])];

    /// <summary>The bound at these prices.</summary>
    /// <param name="prices">The prices.</param>
    /// <param name="against">How the bound changes with each.</param>
    /// <param name="steepness">The sum of the squares.</param>
    public decimal At(decimal[] prices, out decimal[] against, out decimal steepness)
    {
        var (kinds, quotas) = (question.Limits.Length, question.Most.Length);
        against = new decimal[prices.Length];
        for (var kind = 0; kind < kinds; kind++)
        {
            against[kind] = question.Limits[kind] == 0 ? 0 : 1;
        }

        for (var quota = 0; quota < quotas; quota++)
        {
            (against[kinds + quota], against[kinds + quotas + quota]) = (question.Most[quota] * mostShares[quota], -question.Least[quota] * leastShares[quota]);
        }

        var height = prices.Zip(against, (price, amount) => price * amount).Sum();
        for (var rank = 0; rank < values.Length; rank++)
        {
            var rest = question.Fixed[rank] is false ? -1 : Rest(prices, rank);
            if (rest <= 0 && question.Fixed[rank] is not true)
            {
                continue;
            }

            height += rest;
            for (var kind = 0; kind < kinds; kind++)
            {
                against[kind] -= shares[kind][rank];
            }

            foreach (var quota in question.Quotas[rank])
            {
                against[kinds + quota] -= mostShares[quota];
                against[kinds + quotas + quota] += leastShares[quota];
            }
        }

        steepness = 0;
        for (var at = 0; at < prices.Length; at++)
        {
            // Where a price is nothing already it cannot go down any further.
            against[at] = prices[at] == 0 && against[at] > 0 ? 0 : against[at];
            steepness += against[at] * against[at];
        }

        return height;
    }

    private decimal Rest(decimal[] prices, int rank)
    {
        var (kinds, quotas) = (shares.Length, question.Most.Length);
        var rest = values[rank];
        for (var kind = 0; kind < kinds; kind++)
        {
            rest -= prices[kind] * shares[kind][rank];
        }

        foreach (var quota in question.Quotas[rank])
        {
            rest += (prices[kinds + quotas + quota] * leastShares[quota]) - (prices[kinds + quota] * mostShares[quota]);
        }

        return rest;
    }

    private decimal Greedy()
    {
        var (left, places, sum) = (question.Limits.ToArray(), question.Most.ToArray(), 0m);
        for (var rank = 0; rank < values.Length; rank++)
        {
            if (values[rank] > 0 && question.Quotas[rank].All(quota => places[quota] > 0) && Enumerable.Range(0, left.Length).All(kind => question.Costs[kind][rank] <= left[kind]))
            {
                sum += values[rank];
                Array.ForEach(question.Quotas[rank], quota => places[quota]--);
                for (var kind = 0; kind < left.Length; kind++)
                {
                    left[kind] -= question.Costs[kind][rank];
                }
            }
        }

        return sum;
    }
}
