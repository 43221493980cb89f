using Microsoft.AspNetCore.Mvc;
using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Matching.Features.RankSolutions;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.RankIssues;

/// <summary>The open issues that a solution fits, or every solution of the reader's organisations.</summary>
[OpenTo(Role.Secretariat, Role.Partner)]
internal sealed class RankIssuesPage(Rooms rooms, CatalogueLookup solutions, IssueRanking ranking, MatchingLinks links) : RoomPage(rooms)
{
    private const int Step = 20;

    /// <summary>The solution from whose page the reader comes.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>How many are shown.</summary>
    [BindProperty(SupportsGet = true)]
    public int Most { get; set; } = Step;

    /// <summary>The one solution that is asked about; null: all of the reader's.</summary>
    public SolutionFace? Solution { get; private set; }

    /// <summary>True when the reader has at least one solution that is offered.</summary>
    public bool Offers { get; private set; }

    public IReadOnlyList<RankedCard> Cards { get; private set; } = [];

    public IReadOnlyList<RankedCard> Shown => [.. Cards.Take(Math.Clamp(Most, Step, 1000))];

    public int More => Shown.Count + Step;

    public async Task<IActionResult> OnGetAsync(string key, string? item, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat, Role.Partner], cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (item is null && Origin.Parse(From) is { Kind: CatalogueTraces.Solution } origin
            && (await solutions.FindAsync([SolutionId.From(origin.Id)], cancel)).GetValueOrDefault(SolutionId.From(origin.Id)) is { } begun && begun.Programme == Room.Id)
        {
            return Redirect(links.Opportunities(Room.Key, begun.Key));
        }

        if (item is not null)
        {
            Solution = Key.TryParse(item, out var known) ? await solutions.FindAsync(Room.Id, known, cancel) : null;
            if (Solution is null)
            {
                return this.Show(ProgrammeProblems.UnknownContent());
            }

            if (!IsReaders(Solution))
            {
                return this.Show(ProgrammeProblems.NotYoursToChange());
            }
        }

        (Offers, Cards) = await ranking.ReadAsync(Room, solution => Solution is { } one ? solution.Id == one.Id : IsReaders(solution), cancel);
        return Page();
    }

    private bool IsReaders(SolutionFace solution) => Room.IsSecretariat || Room.Reader.ActsFor(Room.Id, solution.Organisation, Role.Partner);
}
