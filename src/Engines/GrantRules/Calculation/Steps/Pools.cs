namespace Musubi.GrantRules.Calculation.Steps;

/// <summary>What steps have in common that hold sums to a highest amount.</summary>
internal static class Pools
{
    /// <summary>
    /// Holds each sum of a level to its limit. When no sum is over its limit nothing is pooled, so members keep what they have;
    /// when one is, every sum of the level gets a line, because it is one sum from then on.
    /// </summary>
    public static void Hold(Ledger ledger, Level per, LineStep step, Func<int, (decimal Amount, SchemeRule Rule)?> limitOf)
    {
        var sums = ledger.Sums(per);
        var limits = Enumerable.Range(0, sums.Length).Select(limitOf).ToArray();
        if (!sums.Zip(limits).Any(pair => pair.First > pair.Second?.Amount))
        {
            return;
        }

        var rule = limits.First(limit => limit is not null)!.Value.Rule;
        var isPooling = ledger.Level < per && !(ledger.Level == Level.Category && per == Level.Member);
        ledger.Pool(per);
        for (var pool = 0; pool < sums.Length; pool++)
        {
            var to = limits[pool] is { } limit ? decimal.Min(sums[pool], limit.Amount) : sums[pool];
            ledger.Amounts[pool] = to;
            if (to != sums[pool] || (isPooling && sums[pool] != 0))
            {
                ledger.Write(step, limits[pool]?.Rule ?? rule, (per, pool), (sums[pool], to));
            }
        }
    }
}
