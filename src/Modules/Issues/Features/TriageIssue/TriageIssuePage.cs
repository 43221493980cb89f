using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Issues.Features.FindSimilar;
using Musubi.Issues.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.TriageIssue;

[OpenTo(Role.Secretariat)]
internal sealed class TriageIssuePage(Rooms rooms, IssuesLookup issues, TriageIssueHandler handler, SimilarIssues similar, IssuesLinks links, Text text) : RoomPage<Issue>(rooms)
{
    [BindProperty]
    public TriageInput Form { get; set; } = new();

    /// <summary>The open issues, of which one may stand for this one.</summary>
    public IReadOnlyList<Option> Others { get; private set; } = [];

    /// <summary>What looks the same.</summary>
    public SimilarView Similar { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel) =>
        await ComeInAsync(key, item, cancel) is { } problem ? this.Show(problem) : Page();

    /// <summary>Decides; the button of a similar issue only fills in that it is to stand for this one.</summary>
    public async Task<IActionResult> OnPostAsync(string key, string item, string? act, CancellationToken cancel)
    {
        if (await ComeInAsync(key, item, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (act is not null)
        {
            Form.Act(act);
            ModelState.Clear();
            return Page();
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
        Similar = new(Room.Key, "triage", await similar.FindAsync(Room.Id, IssueTexts.Of(Item.Face), Item.Id, cancel)) { IsSettled = true, MayChoose = true };
        return Item.State is IssueState.Submitted ? null : IssuesProblems.WrongState(Item.State);
    }
}
