using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.TriageIssue;

[OpenTo(Role.Secretariat)]
internal sealed class TriageIssuePage(Rooms rooms, IssuesLookup issues, TriageIssueHandler handler, IssuesLinks links, Text text) : RoomPage<Issue>(rooms)
{
    [BindProperty]
    public TriageInput Form { get; set; } = new();

    /// <summary>The open issues, of which one may stand for this one.</summary>
    public IReadOnlyList<Option> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await ComeInAsync(key, item, cancel) is { } problem ? this.Show(problem) : Page();

    public async Task<IActionResult> OnPostAsync(string key, string item, CancellationToken cancel)
    {
        if (await ComeInAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var triage = Form.Read(reading, text.Language);
        if (!this.Accepts(reading, triage))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Item.Key, triage, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Issues.TriageIssue.Done"]);
        return Redirect(links.Issue(Room.Key, Item.Key));
    }

    private async Task<Problem?> ComeInAsync(string key, string item, CancellationToken cancel)
    {
        if (await OpenAsync(key, item, toChange: true, cancel) is { } problem)
        {
            return problem;
        }

        Others = [.. (await issues.OpenAsync(Room.Id, cancel)).Select(issue => new Option(issue.Id.ToString(), issue.Title.For(text.Language).Text)).OrderBy(option => option.Label, StringComparer.CurrentCulture)];
        return Item.State is IssueState.Submitted ? null : IssuesProblems.WrongState(Item.State);
    }
}
