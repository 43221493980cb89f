using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Grants.Features.RankApplications;

/// <summary>The ranking as a table: with the budget line on the screen, with a column for it in files.</summary>
internal sealed class RankingTable(Room room, Call call, GrantsLinks links, Text text)
{
    public TableView Show(Ranking ranking, TableQuery query)
    {
        var within = ranking.Within(call.Budget);
        var view = Columns(new TableView<RankedApplication>("ranking", query).WithoutSearch());
        if (call.Budget is { } budget && ranking.Ranked.Count > 0 && query is { Sort: null or "rank", Descending: false })
        {
            var free = within == 0 ? budget : new Money(budget.Amount - ranking.Ranked[within - 1].Sum.Amount, budget.Currency);
            view.LineAfter(within, text["Grants.Ranking.Line", ("budget", budget), ("free", free)]);
        }

        return view.WithAll([.. Sorted(ranking.Ranked, query)]);
    }

    public TableView File(Ranking ranking, TableQuery query)
    {
        var within = ranking.Within(call.Budget);
        var view = Columns(new TableView<RankedApplication>("ranking", query.Everything()));
        if (call.Budget is not null)
        {
            view.Column(text["Grants.Ranking.Within"], one => text[one.Rank <= within ? "Common.Yes" : "Common.No"]);
        }

        return view.WithAll([.. Sorted(ranking.Ranked, query)]);
    }

    private TableView<RankedApplication> Columns(TableView<RankedApplication> view) => view
        .Column(text["Grants.Field.Title"], one => ((Cell)one.Item.Title).LinkTo(links.Application(room.Key, one.Item.Key)).Marked(one.Item))
        .Column(text["Grants.Ranking.Rank"], one => one.Rank, "rank", isNumber: true)
        .Column(text["Grants.Field.Consortium"], one => one.Judged.Consortium)
        .Column(text["Grants.Ranking.Score"], one => decimal.Round(100 * one.Judged.Score, 1), "score", isNumber: true)
        .Column(text["Grants.Ranking.Assessments"], one => text["Grants.Ranking.AssessmentsOf", ("done", one.Judged.Shares.Count), ("all", one.Judged.Assigned)])
        .Column(text["Grants.Ranking.Spread"], one => decimal.Round(100 * one.Judged.Spread, 1), "spread", isNumber: true)
        .Column(text["Grants.Ranking.Amount"], one => Cell.Of(one.Amount), "amount", isNumber: true)
        .Column(text["Grants.Ranking.Sum"], one => Cell.Of(one.Sum), isNumber: true);

    private static IEnumerable<RankedApplication> Sorted(IReadOnlyList<RankedApplication> ranked, TableQuery query)
    {
        Func<RankedApplication, decimal> by = query.Sort switch
        {
            "score" => one => one.Judged.Score,
            "spread" => one => one.Judged.Spread,
            "amount" => one => one.Amount.Amount,
            _ => one => one.Rank,
        };
        return query.Descending ? ranked.OrderByDescending(by).ThenBy(one => one.Rank) : ranked.OrderBy(by).ThenBy(one => one.Rank);
    }
}
