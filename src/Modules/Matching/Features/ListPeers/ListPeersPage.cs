using Microsoft.AspNetCore.Mvc;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.LanguageMatching;
using Musubi.Matching.Features.FindMatches;
using Musubi.Matching.Features.RankSolutions;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.ListPeers;

/// <summary>Who has the same issue, and what solved it elsewhere: in every programme, as far as the reader may see it.</summary>
[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class ListPeersPage(Rooms rooms, DeskIssue desk, AlikeIssues alike, PracticesInSight practices, DirectoryLookup directory, ProgrammesLookup programmes, IssuesLinks issueLinks, Text text)
    : RoomPage(rooms)
{
    private const int MostPractices = 10;

    // Below it two texts share a field, not a problem.
    private const double Least = 0.35;

    public IssueFace Issue { get; private set; } = null!;

    public IReadOnlyList<Peer> Issues { get; private set; } = [];

    public IReadOnlyList<Peer> Practices { get; private set; } = [];

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
        var same = await alike(issue, cancel);
        var solved = await SolvedAsync(cancel);
        var names = await NameBook.ReadAsync(
            directory, text, [.. same.SelectMany(one => new Member[] { one.Issue.Place, one.Issue.Organisation }), .. solved.SelectMany(one => MembersOf(one.Practice))], cancel);
        var homes = await programmes.FindAsync(same.Select(one => one.Issue.Programme), cancel);
        Issues =
        [
            .. same.Where(one => homes.ContainsKey(one.Issue.Programme)).Select(one => new Peer(one.Issue.Title, issueLinks.Issue(homes[one.Issue.Programme].Key, one.Issue.Key), one.Shared)
            {
                Who = [.. new Member[] { one.Issue.Place, one.Issue.Organisation }.Select(names.Find).OfType<NamedMember>()],
                State = one.Issue.State,
                Programme = one.Issue.Programme == Room.Id ? null : homes[one.Issue.Programme].Name,
                IsIllustrative = one.Issue.IsIllustrative,
            }),
        ];
        Practices = [.. solved.Select(one => new Peer(one.Practice.Title, one.Practice.Href, one.Shared) { Who = [.. MembersOf(one.Practice).Select(names.Find).OfType<NamedMember>()], IsIllustrative = one.Practice.IsIllustrative })];
        return Page();
    }

    private async Task<List<(ToldPractice Practice, IReadOnlyList<string> Shared)>> SolvedAsync(CancellationToken cancel)
    {
        var all = (await practices(cancel)).ToDictionary(practice => practice.Trace.ToString(), StringComparer.Ordinal);
        if (all.Count == 0)
        {
            return [];
        }

        var index = new LanguageMatcher().Index(all.Select(practice => MatchText.Of(practice.Key, practice.Value.Title.Language, practice.Value.Title, practice.Value.Texts.Skip(1))));
        return
        [
            .. index.Rank(OfferIndexes.TextOf(Issue), new(MostPractices, text.Language.Tag)).Where(one => one.Reasons.Length > 0 && one.Score >= Least)
                .Select(one => (all[one.Offer], (IReadOnlyList<string>)[.. one.Reasons.Select(reason => reason.Label).Distinct(StringComparer.Ordinal)])),
        ];
    }

    private static IEnumerable<Member> MembersOf(ToldPractice practice) => practice.Place is { } place ? [place, practice.Organisation] : [practice.Organisation];
}

/// <summary>Something that speaks of the same as the issue.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Href">Its page.</param>
/// <param name="Shared">Of what both speak, in the reader's language.</param>
internal sealed record Peer(LocalizedText Title, string Href, IReadOnlyList<string> Shared)
{
    /// <summary>Place and organisation, as far as the reader may see them.</summary>
    public IReadOnlyList<NamedMember> Who { get; init; } = [];

    /// <summary>Where an issue stands; null: it is a practice.</summary>
    public IssueState? State { get; init; }

    /// <summary>The programme, when it is another one.</summary>
    public LocalizedText? Programme { get; init; }

    public bool IsIllustrative { get; init; }
}
