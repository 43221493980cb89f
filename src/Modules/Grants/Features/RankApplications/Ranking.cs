using Musubi.Directory;
using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Grants.Model;

namespace Musubi.Grants.Features.RankApplications;

/// <summary>The applications of a call in order of their score, and those that have no place in it.</summary>
/// <param name="Ranked">Best first.</param>
/// <param name="Apart">Without a score or without an amount.</param>
/// <param name="Places">Where the members of the ranked ones are, by name.</param>
internal sealed record Ranking(IReadOnlyList<RankedApplication> Ranked, IReadOnlyList<ApplicationApart> Apart, IReadOnlyList<PlaceName> Places)
{
    /// <summary>How many the budget pays for before it ends.</summary>
    public int Within(Money? budget) => budget is null ? Ranked.Count : Ranked.TakeWhile(one => one.Sum.Amount <= budget.Amount).Count();

    public RankedApplication Of(string id) => Ranked.First(one => one.Item.Key.Stored == id);
}

/// <summary>An application that was judged, whoever did so.</summary>
internal sealed record JudgedApplication(Application Item, LocalizedText? Consortium, IReadOnlyList<decimal> Shares, int Assigned)
{
    /// <summary>Mean of the submitted assessments, 0 to 1.</summary>
    public decimal Score => Shares.Average();

    /// <summary>How far the assessors are apart, 0 to 1.</summary>
    public decimal Spread => Shares.Max() - Shares.Min();
}

/// <summary>One place of the ranking.</summary>
/// <param name="Judged">What the assessors say.</param>
/// <param name="Candidate">The same as the engine knows it.</param>
/// <param name="Rank">From 1.</param>
/// <param name="Amount">What the award gives, or the scheme would give.</param>
/// <param name="Sum">The amounts up to here.</param>
internal sealed record RankedApplication(JudgedApplication Judged, PortfolioCandidate Candidate, int Rank, Money Amount, Money Sum)
{
    public Application Item => Judged.Item;
}

/// <summary>An application outside the ranking.</summary>
/// <param name="Judged">What the assessors say.</param>
/// <param name="Reasons">Why, a sentence each.</param>
internal sealed record ApplicationApart(JudgedApplication Judged, IReadOnlyList<string> Reasons);
