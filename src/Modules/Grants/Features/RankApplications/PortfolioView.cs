using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.WebKit;

namespace Musubi.Grants.Features.RankApplications;

/// <summary>The portfolio choice beside the ranking, as the page shows it.</summary>
internal sealed record PortfolioView(PortfolioAnswer Answer, Ranking Ranking, Money Budget)
{
    /// <summary>The choices side by side, each under its name.</summary>
    public IReadOnlyList<(string Name, PortfolioSelection Choice)> Choices(Text text) =>
    [
        (text["Grants.Portfolio.ByRanking"], Answer.Ranking),
        (text["Grants.Portfolio.ByRankingOn"], Answer.RankingGoingOn),
        .. Answer.Best is { } best ? [(text["Grants.Portfolio.Best"], best)] : Array.Empty<(string, PortfolioSelection)>(),
    ];

    public Money MoneyOf(decimal amount) => new(amount, Budget.Currency);

    /// <summary>Points of the total: 100 for each application that is judged best in everything.</summary>
    public static decimal Points(decimal score) => decimal.Round(100 * score, 1);

    /// <summary>The titles of these, in the reader's words.</summary>
    public string Titles(IEnumerable<string> ids, Text text) => text.Formats.List(ids.Select(id => TitleOf(id, text)));

    /// <summary>What a choice cannot keep to, in words.</summary>
    public string Say(PortfolioConstraint constraint, Text text) => constraint.Kind switch
    {
        PortfolioConstraintKind.AtLeast => text["Grants.Portfolio.Conflict.AtLeast", ("place", PlaceOf(constraint.Of, text)), ("count", (int)constraint.Limit)],
        PortfolioConstraintKind.AtMost => text["Grants.Portfolio.Conflict.AtMost", ("place", PlaceOf(constraint.Of, text)), ("count", (int)constraint.Limit)],
        PortfolioConstraintKind.MustHave => text["Grants.Portfolio.Conflict.In", ("title", TitleOf(constraint.Of!, text))],
        PortfolioConstraintKind.MustNot => text["Grants.Portfolio.Conflict.Out", ("title", TitleOf(constraint.Of!, text))],
        _ => text["Grants.Portfolio.Conflict.Budget", ("budget", Budget)],
    };

    private string TitleOf(string id, Text text) => text["Grants.Portfolio.Quoted", ("title", Ranking.Of(id).Item.Title)];

    private string PlaceOf(string? key, Text text) => Ranking.Places.First(place => place.Key.Stored == key).Name.For(text.Language).Text;
}
