namespace Musubi.GrantRules.Portfolio;

/// <summary>Branch and bound: candidates are taken or left one after the other, those first whose part is clearest by the prices; a branch ends
/// where money or quotas forbid it or where even its bound is not better than what was found.</summary>
internal sealed class Search
{
    private readonly ScaledQuestion question;
    private readonly Prices prices;
    private readonly Effort effort;
    private readonly State state;
    private readonly int[] order;
    private readonly int[] twins;
    private readonly Int128[] hope;
    private readonly int[][] supply;
    private readonly Filling filling;

    private bool isEnough;
    private bool isOver;
    private bool hasEnded;
    private Int128 found;
    private Int128 open;
    private bool[]? chosen;

    public Search(ScaledQuestion question, Prices prices, bool?[] kept, Effort effort)
    {
        (this.question, this.prices, this.effort) = (question, prices, effort);
        state = new(question, kept);
        order = [.. Enumerable.Range(0, question.Count).Where(rank => kept[rank] is null).OrderByDescending(rank => Int128.Abs(prices.Rest[rank])).ThenBy(rank => rank)];
        twins = Twins();
        filling = new(question, prices, order);
        hope = new Int128[order.Length + 1];
        supply = new int[order.Length + 1][];
        supply[^1] = new int[question.Least.Length];
        for (var at = order.Length - 1; at >= 0; at--)
        {
            hope[at] = hope[at + 1] + Int128.Max(0, prices.Rest[order[at]]);
            supply[at] = [.. supply[at + 1]];
            Array.ForEach(question.Quotas[order[at]], quota => supply[at][quota]++);
        }
    }

    /// <summary>The best choice worth more than <paramref name="moreThan"/>, or with <paramref name="isEnough"/> the first one.</summary>
    public Outcome Run(Int128 moreThan, bool isEnough)
    {
        (this.isEnough, found, open) = (isEnough, moreThan, moreThan);
        if (state.IsAllowed)
        {
            Branch(0, state.Sum(prices.Rest), state.Sum(prices.Others), state.Sum(question.Values));
        }

        return new(chosen, found, Int128.Max(open, found), !hasEnded);
    }

    private void Branch(int at, Int128 rest, Int128 others, Int128 value)
    {
        if (isOver || !IsSupplied(at))
        {
            return;
        }

        var bound = prices.MoneyConstant + rest + hope[at];
        if (bound > found)
        {
            bound = Int128.Min(bound, prices.Constant + others + filling.Most(at, state.Left));
        }

        if (bound <= found)
        {
            return;
        }

        if (hasEnded || !effort.Spend())
        {
            // Not looked into any more: what it might hold is counted into the honest gap.
            (hasEnded, open) = (true, Int128.Max(open, bound));
            return;
        }

        if (at == order.Length)
        {
            Keep(value);
            return;
        }

        var rank = order[at];
        var takesFirst = prices.Rest[rank] > 0;
        for (var turn = 0; turn < 2; turn++)
        {
            if (takesFirst != (turn == 0))
            {
                Branch(at + 1, rest, others, value);
            }
            else if (!IsTwinLeft(at) && state.TryTake(rank))
            {
                Branch(at + 1, rest + prices.Rest[rank], others + prices.Others[rank], value + question.Values[rank]);
                state.GiveBack(rank);
            }
        }
    }

    private void Keep(Int128 value)
    {
        if (value > found)
        {
            (found, chosen, isOver) = (value, [.. state.Chosen], isEnough);
        }
    }

    private bool IsSupplied(int at)
    {
        for (var quota = 0; quota < question.Least.Length; quota++)
        {
            if (state.Counts[quota] + supply[at][quota] < question.Least[quota])
            {
                return false;
            }
        }

        return true;
    }

    // Of candidates that are alike in everything the one earlier in the ranking is taken first: the other way round would be the same choice again.
    private bool IsTwinLeft(int at) => twins[at] >= 0 && !state.Chosen[twins[at]];

    private int[] Twins() =>
    [
        .. order.Select((rank, at) => at > 0 && question.Values[order[at - 1]] == question.Values[rank]
            && question.Quotas[order[at - 1]].SequenceEqual(question.Quotas[rank])
            && question.Costs.All(costs => costs[order[at - 1]] == costs[rank]) ? order[at - 1] : -1),
    ];
}
