using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.CloseIssue;

[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class CloseIssuePage(Rooms rooms, CloseIssueHandler handler, IssuesLinks links, Text text) : RoomPage<Issue>(rooms)
{
    [BindProperty]
    public CloseInput Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await OpenAsync(key, item, toChange: true, cancel) is { } problem ? this.Show(problem) : Page();

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

        var command = new CloseIssueCommand(Room.Id, Item.Key, Form.End is IssueEnd.Solved, new(text.Language, Form.Reason!), Form.RevisitOn, this.Actor());
        if (!(await handler.HandleAsync(command, cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Issue(Room.Key, Item.Key));
    }

    protected override bool MaySee(Issue item) => item.IsSeenBy(Room.Reader);
}
