using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues.Features.EditIssue;
using Musubi.Issues.Features.FindSimilar;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.AddIssue;

[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class AddIssuePage(Rooms rooms, MusubiDb db, AddIssueHandler handler, SimilarIssues similar, IssuesLinks links, Text text) : RoomPage(rooms)
{
    private static readonly Role[] Roles = [Role.Secretariat, Role.CityOfficer];

    [BindProperty]
    public IssueInput Form { get; set; } = new();

    /// <summary>The hearing from which the issue comes, as the address says; null when it is entered directly.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    public Hearing? Hearing { get; private set; }

    /// <summary>What looks like the issue that is being typed.</summary>
    public SimilarView Similar { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await ComeInAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var own = Room.Reader.OrganisationsIn(Room.Id, Role.CityOfficer);
        Form.Organisation = Hearing?.Organisation.Value ?? (own.Count == 1 ? own[0].Value : null);
        Form.Place = Hearing?.Place.Value;
        return Page();
    }

    /// <summary>Saves the draft; the button that only looks for similar issues saves nothing.</summary>
    public async Task<IActionResult> OnPostAsync(string key, string? act, CancellationToken cancel)
    {
        if (await ComeInAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (act is not null)
        {
            this.KeepTyped();
            return Page();
        }

        var reading = new FormReading();
        var facts = Form.Read(reading, before: null, this.Actor().Name);
        if (!this.Accepts(reading, facts))
        {
            return this.Redisplay();
        }

        if (!(await handler.HandleAsync(new(Room.Id, Hearing?.Id, facts, Form.IsIllustrative, this.Actor()), cancel)).Succeeded(out var issue, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Issues.AddIssue.Done"]);
        return Redirect(links.Issue(Room.Key, issue.Key));
    }

    private async Task<Problem?> ComeInAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, Roles, cancel) is { } problem)
        {
            return problem;
        }

        Similar = new(Room.Key, "issue", await similar.FindAsync(Room.Id, Form.Typed(), except: null, cancel));
        if (Origin.Parse(From) is { Kind: IssuesTraces.Hearing } trace)
        {
            var id = new HearingId(trace.Id);
            Hearing = await db.Set<Hearing>().AsNoTracking().SeenBy(Room.Reader).SingleOrDefaultAsync(hearing => hearing.Id == id && hearing.Programme == Room.Id, cancel);
            return Hearing?.MayReadNotes(Room.Reader) is true ? null : ProgrammeProblems.UnknownContent();
        }

        return null;
    }
}
