using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.SubmitIssue;

[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class SubmitIssuePage(Rooms rooms, SubmitIssueHandler handler, IssuesLinks links, Text text) : RoomPage<Issue>(rooms)
{
    public Question Question { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Question = new(
            text["Issues.SubmitIssue.Title", ("name", Item.Title)], text["Issues.SubmitIssue.Lead"], "Issues.Issue.Submit", links.Issue(Room.Key, Item.Key), To: true, TakesAway: false);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, string? why, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, why, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowPage(refusal);
        }

        this.Notify(text["Issues.SubmitIssue.Done"]);
        return Redirect(links.Issue(Room.Key, Item.Key));
    }

    protected override bool MaySee(Issue item) => item.IsSeenBy(Room.Reader);
}
