using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.RevisitIssue;

[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class RevisitIssuePage(Rooms rooms, RevisitIssueHandler handler, IssuesLinks links, Text text) : RoomPage<Issue>(rooms)
{
    [BindProperty]
    public RevisitInput Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = new() { RevisitOn = Item.RevisitOn };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!ModelState.IsValid)
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, Form.RevisitOn, Form.Why, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Issue(Room.Key, Item.Key));
    }

    protected override bool MaySee(Issue item) => item.IsSeenBy(Room.Reader);
}
