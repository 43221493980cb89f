using Musubi.Catalogue;
using Musubi.Directory;
using Musubi.Issues;
using Musubi.Matching.Model;

namespace Musubi.Matching.Features.FindMatches;

/// <summary>Two that the engine would bring together.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Solution">The solution.</param>
/// <param name="Strength">How well they fit, 0 to 1.</param>
/// <param name="Reasons">Why; never empty.</param>
internal sealed record Candidate(IssueFace Issue, SolutionFace Solution, decimal Strength, IReadOnlyList<MatchReason> Reasons);

/// <summary>
/// Chooses for each issue its strongest candidates, so that no partner gets more open suggestions than a programme allows, and small
/// partners get their share of the places as far as they fit.
/// </summary>
/// <param name="rules">The limit per partner and the share of the small.</param>
/// <param name="open">How many each partner has already.</param>
/// <param name="small">Partners that are small or medium-sized enterprises.</param>
internal sealed class FairShare(RulesOfMatching rules, IEnumerable<KeyValuePair<OrganisationId, int>> open, IReadOnlySet<OrganisationId> small)
{
    private const int MostPerIssue = 5;

    private readonly Dictionary<OrganisationId, int> open = new(open);

    /// <summary>The chosen ones, strongest first.</summary>
    public IReadOnlyList<Candidate> Choose(IEnumerable<Candidate> candidates)
    {
        var byIssue = candidates.GroupBy(candidate => candidate.Issue.Id).ToDictionary(
            group => group.Key, group => Places([.. group.OrderByDescending(candidate => candidate.Strength).ThenBy(candidate => candidate.Solution.Id.Value)]));

        // Over all issues the strongest first: whoever reaches the limit has what fits them best.
        var chosen = new List<Candidate>();
        foreach (var candidate in byIssue.Values.SelectMany(places => places)
            .OrderByDescending(candidate => candidate.Strength).ThenBy(candidate => candidate.Issue.Id.Value).ThenBy(candidate => candidate.Solution.Id.Value))
        {
            var provider = candidate.Solution.Organisation;
            var has = open.GetValueOrDefault(provider);
            if (has < rules.MostOpen)
            {
                open[provider] = has + 1;
                chosen.Add(candidate);
            }
        }

        return chosen;
    }

    // The last places go to small ones when too few of them stand among the best; who is full already takes none.
    private List<Candidate> Places(List<Candidate> sorted)
    {
        sorted.RemoveAll(candidate => open.GetValueOrDefault(candidate.Solution.Organisation) >= rules.MostOpen);
        var places = Math.Min(MostPerIssue, sorted.Count);
        var kept = sorted.Where(IsSmall).Take((int)Math.Ceiling(places * rules.SmallShare)).ToHashSet();
        return [.. kept, .. sorted.Where(candidate => !kept.Contains(candidate)).Take(places - kept.Count)];
    }

    private bool IsSmall(Candidate candidate) => small.Contains(candidate.Solution.Organisation);
}
