using Microsoft.AspNetCore.Mvc;
using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.FindMatches;

/// <summary>Says what would be compared, and starts it.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class FindMatchesPage(Rooms rooms, MusubiDb db, IssuesLookup issues, CatalogueLookup solutions, FindMatchesHandler handler, MatchingLinks links) : RoomPage(rooms)
{
    public int OpenIssues { get; private set; }

    public int Offered { get; private set; }

    public RulesOfMatching Rules { get; private set; } = MatchingRules.Usual;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat], cancel) is { } problem)
        {
            return this.Show(problem);
        }

        OpenIssues = (await issues.OpenAsync(Room.Id, cancel)).Count;
        Offered = (await solutions.OfferedAsync(Room.Id, db.Now.InUtc().Date, cancel)).Count;
        Rules = await db.RulesOfAsync(Room.Id, cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat], cancel) is { } problem)
        {
            return this.Show(problem);
        }

        return (await handler.HandleAsync(new(Room.Id, this.Actor()), cancel)).Succeeded(out var job, out var refusal) ? Redirect(links.Job(job)) : this.ShowPage(refusal);
    }
}
