using Musubi.Catalogue.Model;
using Musubi.Issues;
using Musubi.Issues.Model;
using Musubi.Matching;
using Musubi.Matching.Model;
using Musubi.Programmes.Model;
using NodaTime;

namespace Musubi.Modules.Tests.Testing;

/// <content>Matches.</content>
public sealed partial class Given
{
    /// <summary>A suggestion under way for 30 days, tied to its issue and its solution.</summary>
    internal async Task<Match> MatchAsync(Issue issue, Solution solution, MatchFacts? facts = null, Action<Match>? also = null)
    {
        var term = new MatchTerm(Beginning, Beginning + Duration.FromDays(30));
        var match = new Match(MatchId.New(), issue.Programme, NewKey("match"), MatchSides.Of(issue.Face, solution.Face), facts ?? new(MatchOrigin.Person), term);
        also?.Invoke(match);
        await house.AddAsync(match, new ThreadLink(issue.Programme, issue.Trace, match.Trace), new ThreadLink(issue.Programme, solution.Trace, match.Trace));
        return match;
    }

    /// <summary>A programme with an open issue and an offered solution.</summary>
    internal async Task<Pairing> PairingAsync(string name, bool isPublished = false)
    {
        var programme = await OpenedAsync(name, isPublished);
        var town = await TownAsync(programme, $"{name} town");
        var company = await OrganisationAsync(programme.Programme, $"{name} works", isPublished: true);
        var issue = await IssueAsync(programme, $"{name} issue", town, IssueState.Open, isReleased: true);
        var solution = await SolutionAsync(programme, $"{name} solution", company, isReleased: true);
        return new(programme, town.Office, company, issue, solution);
    }
}

/// <summary>Two sides that could be brought together.</summary>
internal sealed record Pairing(Programme Programme, Musubi.Directory.Model.Organisation Office, Musubi.Directory.Model.Organisation Company, Issue Issue, Solution Solution)
{
    public string Matches => $"/programmes/{Programme.Key}/matches";
}
