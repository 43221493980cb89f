namespace Musubi.GrantRules.Portfolio;

/// <summary>In order of score as long as the money lasts.</summary>
internal static class PureRanking
{
    public static PortfolioSelection Choose(PortfolioQuestion question, ScaledQuestion scaled, bool goesOn)
    {
        var chosen = new bool[scaled.Count];
        var left = scaled.Limits.ToArray();
        for (var rank = 0; rank < scaled.Count; rank++)
        {
            chosen[rank] = Enumerable.Range(0, left.Length).All(money => scaled.Costs[money][rank] <= left[money]);
            if (!chosen[rank] && !goesOn)
            {
                break;
            }

            for (var money = 0; chosen[rank] && money < left.Length; money++)
            {
                left[money] -= scaled.Costs[money][rank];
            }
        }

        return scaled.Selection(question, chosen);
    }
}
