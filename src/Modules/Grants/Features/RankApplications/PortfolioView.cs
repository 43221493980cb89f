using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.WebKit;

namespace Musubi.Grants.Features.RankApplications;

/// <summary>The portfolio choice beside the ranking, as the page shows it.</summary>
internal sealed record PortfolioView(PortfolioQuestion Question, PortfolioAnswer Answer, Ranking Ranking, Currency Currency)
{
    public Money Budget => MoneyOf(Question.Budget);

    public Tone Tone => Answer.Verdict is PortfolioVerdict.Proved ? Tone.Success : Tone.Warning;

    /// <summary>What was asked beside the budget.</summary>
    public IReadOnlyList<PortfolioConstraint> Conditions =>
    [
        .. Question.Quotas.Where(one => one.AtLeast is not null).Select(one => new PortfolioConstraint(PortfolioConstraintKind.AtLeast, one.Label, null, one.AtLeast!.Value)),
        .. Question.Quotas.Where(one => one.AtMost is not null).Select(one => new PortfolioConstraint(PortfolioConstraintKind.AtMost, one.Label, null, one.AtMost!.Value)),
        .. Question.MustHave.Select(id => new PortfolioConstraint(PortfolioConstraintKind.MustHave, id, null, 0)),
        .. Question.MustNot.Select(id => new PortfolioConstraint(PortfolioConstraintKind.MustNot, id, null, 0)),
    ];

    /// <summary>How sure it is, in words.</summary>
    public string Verdict(Text text) => Answer.Verdict switch
    {
        PortfolioVerdict.Proved => text["Grants.Portfolio.Proved", ("budget", Budget)],
        PortfolioVerdict.NotProved => text["Grants.Portfolio.NotProved", ("points", Points(Answer.Gap))],
        PortfolioVerdict.Unknown => text["Grants.Portfolio.Unknown"],
        _ => text["Grants.Portfolio.Impossible"],
    };

    /// <summary>The choices side by side, each under its name.</summary>
    public IReadOnlyList<(string Name, PortfolioSelection Choice)> Choices(Text text) =>
    [
        (text["Grants.Portfolio.ByRanking"], Answer.Ranking),
        (text["Grants.Portfolio.ByRankingOn"], Answer.RankingGoingOn),
        .. Answer.Best is { } best ? [(text["Grants.Portfolio.Best"], best)] : Array.Empty<(string, PortfolioSelection)>(),
    ];

    /// <summary>What each choice comes to.</summary>
    public IReadOnlyList<(string Head, Func<PortfolioSelection, string> Value)> Lines(Text text) =>
    [
        (text["Grants.Portfolio.Score"], choice => text.Formats.Number(Points(choice.Score))),
        (text["Grants.Portfolio.Count"], choice => text.Formats.Number(choice.Ids.Count)),
        (text["Grants.Portfolio.Used"], choice => text.Formats.Money(MoneyOf(choice.Cost))),
        (text["Grants.Portfolio.Left"], choice => text.Formats.Money(MoneyOf(choice.Free))),
    ];

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

    private Money MoneyOf(decimal amount) => new(amount, Currency);

    private string TitleOf(string id, Text text) => text["Grants.Portfolio.Quoted", ("title", Ranking.Of(id).Item.Title)];

    private string PlaceOf(string? key, Text text) => Ranking.Places.First(place => place.Key.Stored == key).Name.For(text.Language).Text;
}
