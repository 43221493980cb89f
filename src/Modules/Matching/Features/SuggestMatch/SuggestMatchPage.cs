using Microsoft.AspNetCore.Mvc;
using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.SuggestMatch;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class SuggestMatchPage(Rooms rooms, MusubiDb db, SuggestMatchHandler handler, IssuesLookup issues, CatalogueLookup solutions, MatchingLinks links, Text text) : RoomPage(rooms)
{
    private static readonly Role[] Roles = [Role.Secretariat, Role.CityOfficer, Role.Partner];

    [BindProperty]
    public SuggestInput Form { get; set; } = new();

    /// <summary>The issue or the solution with which the reader begins, as the address says.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>The solution that was chosen for it already.</summary>
    [BindProperty(SupportsGet = true)]
    public string? With { get; set; }

    public IReadOnlyList<Option> Issues { get; private set; } = [];

    public IReadOnlyList<Option> Solutions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await ComeInAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form.Issue = Begun(IssuesTraces.Issue);
        Form.Solution = Begun(CatalogueTraces.Solution);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancel)
    {
        if (await ComeInAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var reading = new FormReading();
        var note = reading.TakeOptional(Form.Note, nameof(Form.Note), before: null, this.Actor().Name);
        if (!this.Accepts(reading, Form))
        {
            return this.Redisplay();
        }

        var command = new SuggestMatchCommand(Room.Id, new(Form.Issue!.Value), new(Form.Solution!.Value), note, Form.IsIllustrative && Room.IsSecretariat, this.Actor());
        if (!(await handler.HandleAsync(command, cancel)).Succeeded(out var match, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Matching.SuggestMatch.Done"]);
        return Redirect(links.Match(Room.Key, match.Key));
    }

    private Guid? Begun(string kind) => new[] { Origin.Parse(From), Origin.Parse(With) }.FirstOrDefault(origin => origin?.Kind == kind)?.Id;

    private async Task<Problem?> ComeInAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, Roles, cancel) is { } problem)
        {
            return problem;
        }

        Issues = Choices((await issues.OpenAsync(Room.Id, cancel)).Select(issue => (issue.Id.Value, issue.Title)));
        Solutions = Choices((await solutions.OfferedAsync(Room.Id, db.Now.InUtc().Date, cancel)).Select(solution => (solution.Id.Value, solution.Title)));
        return null;
    }

    private List<Option> Choices(IEnumerable<(Guid Id, LocalizedText Title)> things)
    {
        var order = StringComparer.Create(text.Formats.Culture, ignoreCase: false);
        return [.. things.Select(thing => new Option(thing.Id.ToString("D"), thing.Title.For(text.Language).Text)).OrderBy(option => option.Label, order)];
    }
}
