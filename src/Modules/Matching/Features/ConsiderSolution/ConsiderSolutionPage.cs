using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Features.RankSolutions;
using Musubi.Matching.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.ConsiderSolution;

[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class ConsiderSolutionPage(Rooms rooms, DeskIssue desk, CatalogueLookup solutions, ConsiderSolutionHandler handler, MatchingLinks links, Text text) : RoomPage(rooms)
{
    [BindProperty]
    public ConsiderInput Form { get; set; } = new();

    public IssueFace Issue { get; private set; } = null!;

    public SolutionFace Solution { get; private set; } = null!;

    public bool IsKnown { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string item, string solution, CancellationToken cancel)
    {
        if (await ComeInAsync(key, item, solution, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if ((await desk.ConsideredAsync(Issue, cancel)).GetValueOrDefault(Solution.Id) is { } known)
        {
            (IsKnown, Form) = (true, ConsiderInput.From(known.Facts, text.Language));
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string item, string solution, string? act, CancellationToken cancel)
    {
        if (await ComeInAsync(key, item, solution, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        var forgets = act == "forget";
        if (!forgets && !ModelState.IsValid)
        {
            return this.Redisplay();
        }

        var facts = forgets ? null : Form.Read(text.Language);
        if (!(await handler.HandleAsync(new(Room.Id, Issue.Key, Solution.Key.Stored, facts, this.Actor()), cancel)).Succeeded(out _, out var refusal))
        {
            return this.ShowAt(refusal, field => field);
        }

        this.Notify(text["Common.Saved"]);
        return Redirect(links.Desk(Room.Key, Issue.Key));
    }

    private async Task<Problem?> ComeInAsync(string key, string item, string solution, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat, Role.CityOfficer], cancel) is { } problem)
        {
            return problem;
        }

        if (!(await desk.FindAsync(Room, item, cancel)).Succeeded(out var issue, out problem))
        {
            return problem;
        }

        if (!Key.TryParse(solution, out var known) || await solutions.FindAsync(Room.Id, known, cancel) is not { } found)
        {
            return ProgrammeProblems.UnknownContent();
        }

        (Issue, Solution) = (issue, found);
        return null;
    }
}

/// <summary>The form in which one says what one thinks of a solution.</summary>
internal sealed class ConsiderInput
{
    [Required]
    public ConsiderationKind? Kind { get; set; }

    public AnswerReason? Reason { get; set; }

    [StringLength(2000)]
    public string? Note { get; set; }

    public static ConsiderInput From(ConsiderationFacts facts, Language reader) => new() { Kind = facts.Kind, Reason = facts.Reason, Note = facts.Note?.For(reader).Text };

    /// <summary>What the form says; only once it was accepted.</summary>
    public ConsiderationFacts Read(Language writer) =>
        new(Kind!.Value, Kind is ConsiderationKind.Shortlisted ? null : Reason, string.IsNullOrWhiteSpace(Note) ? null : new(writer, Note.Trim()));
}
