using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Features.ConsiderSolution;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.RankSolutions;

/// <summary>The matching desk of an issue: the solutions that fit, why, and what is thought of them.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class RankSolutionsPage(Rooms rooms, MusubiDb db, DeskIssue desk, SolutionRanking ranking, ConsiderSolutionHandler handler, MatchingLinks links, Text text) : RoomPage(rooms)
{
    private static readonly Role[] Roles = [Role.Secretariat, Role.CityOfficer];

    [BindProperty(SupportsGet = true)]
    public RankQuery Query { get; set; } = new();

    /// <summary>The issue from whose page the reader comes.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    public IssueFace Issue { get; private set; } = null!;

    /// <summary>How many were ranked in all.</summary>
    public int All { get; private set; }

    /// <summary>What the filters leave.</summary>
    public IReadOnlyList<RankedCard> Kept { get; private set; } = [];

    public int Shortlisted { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string? item, CancellationToken cancel)
    {
        if (await EnterAsync(key, Roles, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (item is null && await desk.FromAsync(Room, From, cancel) is { } origin)
        {
            return Redirect(links.Desk(Room.Key, origin.Key));
        }

        if (!(await desk.FindAsync(Room, item, cancel)).Succeeded(out var issue, out var refusal))
        {
            return this.Show(refusal);
        }

        Issue = issue;
        var cards = await ranking.ReadAsync(Room, issue, cancel);
        (All, Shortlisted) = (cards.Count, cards.Count(card => card.Considered?.Kind is ConsiderationKind.Shortlisted));
        var least = (await db.RulesOfAsync(Room.Id, cancel)).LeastStrength;
        Kept = [.. cards.Where(card => Query.Keeps(card, least))];
        return Page();
    }

    /// <summary>Puts a solution on the shortlist, or takes it off.</summary>
    public async Task<IActionResult> OnPostAsync(string key, string? item, string? solution, bool shortlist, CancellationToken cancel)
    {
        if (await EnterAsync(key, Roles, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!(await desk.FindAsync(Room, item, cancel)).Succeeded(out var issue, out var refusal))
        {
            return this.Show(refusal);
        }

        var facts = shortlist ? new ConsiderationFacts(ConsiderationKind.Shortlisted, null, null) : null;
        if (!(await handler.HandleAsync(new(Room.Id, issue.Key, solution, facts, this.Actor()), cancel)).Succeeded(out _, out refusal))
        {
            return this.ShowPage(refusal);
        }

        this.Notify(text[shortlist ? "Matching.Desk.Listed" : "Matching.Desk.Unlisted"]);
        return Redirect($"{Query.Link(links.Desk(Room.Key, issue.Key), Query.Shown)}#solution-{solution}");
    }
}
