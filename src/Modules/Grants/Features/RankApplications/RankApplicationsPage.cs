using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Grants.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.RankApplications;

/// <summary>For who decides: names are shown also where the call is blind for assessors.</summary>
[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class RankApplicationsPage(Rooms rooms, ApplicationRanking ranking, GrantsLinks links, Text text) : RoomPage<Call>(rooms)
{
    // Well under a second; what is not proved by then says so.
    private const long NodeLimit = 3_000_000;

    [BindProperty(SupportsGet = true)]
    public TableQuery Query { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public PortfolioForm Form { get; set; } = new();

    public Ranking Ranking { get; private set; } = null!;

    public TableView View { get; private set; } = null!;

    /// <summary>The portfolio choice beside the ranking; null when there is nothing to choose from or no budget.</summary>
    public PortfolioView? Portfolio { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await ReadAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        View = new RankingTable(Room, Item, links, text).Show(Ranking, Query);
        Form.Complete(Ranking, Item.Budget, text.Language);
        var reading = new FormReading();
        var question = Form.Read(Ranking, Item.Rules.Currency, text.Language, reading);
        if (!this.Accepts(reading, Form))
        {
            return this.Redisplay();
        }

        Portfolio = question is null || Ranking.Ranked.Count == 0 ? null : new(question, PortfolioSolver.Solve(question, NodeLimit, cancel), Ranking, Item.Rules.Currency);
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync(string key, string item, CancellationToken cancel) =>
        await ReadAsync(key, item, cancel) is { } problem ? this.ShowPage(problem) : TableFile.Csv(new RankingTable(Room, Item, links, text).File(Ranking, Query), text);

    public async Task<IActionResult> OnGetXlsxAsync(string key, string item, CancellationToken cancel) =>
        await ReadAsync(key, item, cancel) is { } problem ? this.ShowPage(problem) : TableFile.Xlsx(new RankingTable(Room, Item, links, text).File(Ranking, Query), text);

    private async Task<Problem?> ReadAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: false, cancel) is { } problem)
        {
            return problem;
        }

        if (!Room.Is(Role.Secretariat, Role.Approver))
        {
            return ProgrammeProblems.NotYourRole();
        }

        Ranking = await ranking.ReadAsync(Room, Item, cancel);
        return null;
    }
}
