using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Features.RankSolutions;
using Musubi.Matching.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.CompareSolutions;

/// <summary>Two or three solutions for an issue side by side; nothing chosen: the first of the shortlist.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class CompareSolutionsPage(Rooms rooms, DeskIssue desk, SolutionRanking ranking) : RoomPage(rooms)
{
    private const int Fewest = 2;
    private const int Most = 3;

    /// <summary>Keys of the solutions that were chosen.</summary>
    [BindProperty(SupportsGet = true)]
    public string[] With { get; set; } = [];

    public IssueFace Issue { get; private set; } = null!;

    public IReadOnlyList<RankedCard> Cards { get; private set; } = [];

    /// <summary>Why nothing is compared; null: it is.</summary>
    public Problem? Refusal { get; private set; }

    /// <summary>Concepts that one of them shares with the issue, those that weigh most first, with the words of each solution.</summary>
    public IReadOnlyList<SharedConcept> Shared { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string item, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat, Role.CityOfficer], cancel) is { } problem)
        {
            return this.Show(problem);
        }

        if (!(await desk.FindAsync(Room, item, cancel)).Succeeded(out var issue, out var refusal))
        {
            return this.Show(refusal);
        }

        Issue = issue;
        var cards = await ranking.ReadAsync(Room, issue, cancel);
        Cards = With.Length > 0
            ? [.. cards.Where(card => With.Contains(card.Solution.Key.Stored, StringComparer.Ordinal))]
            : [.. cards.Where(card => card.Considered?.Kind is ConsiderationKind.Shortlisted).Take(Most)];
        if (Cards.Count is < Fewest or > Most)
        {
            Refusal = MatchingProblems.NotTwoOrThree(Cards.Count);
            return With.Length == 0 ? Page() : this.Redisplay();
        }

        Shared =
        [
            .. Cards.SelectMany(card => card.Candidate.Reasons).GroupBy(reason => reason.Concept).OrderByDescending(same => same.Max(reason => reason.Weight))
                .Select(same => new SharedConcept(same.First(), [.. Cards.Select(card => card.Candidate.Reasons.FirstOrDefault(reason => reason.Concept == same.Key))])),
        ];
        return Page();
    }
}

/// <summary>A concept of which the issue speaks.</summary>
/// <param name="Concept">A reason that names it.</param>
/// <param name="Reasons">The reason of each solution, in their order; null where it does not speak of it.</param>
internal sealed record SharedConcept(MatchReason Concept, IReadOnlyList<MatchReason?> Reasons);
