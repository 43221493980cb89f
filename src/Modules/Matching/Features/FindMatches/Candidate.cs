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

/// <summary>Chooses among candidates so that no partner gets more open suggestions than a programme allows: the strongest first.</summary>
/// <param name="mostOpen">The limit per partner.</param>
/// <param name="open">How many each partner has already.</param>
internal sealed class FairShare(int mostOpen, IEnumerable<KeyValuePair<OrganisationId, int>> open)
{
    private readonly Dictionary<OrganisationId, int> open = new(open);

    public IReadOnlyList<Candidate> Choose(IEnumerable<Candidate> candidates)
    {
        var chosen = new List<Candidate>();
        foreach (var candidate in candidates.OrderByDescending(candidate => candidate.Strength).ThenBy(candidate => candidate.Issue.Id.Value).ThenBy(candidate => candidate.Solution.Id.Value))
        {
            var provider = candidate.Solution.Organisation;
            var has = open.GetValueOrDefault(provider);
            if (has < mostOpen)
            {
                open[provider] = has + 1;
                chosen.Add(candidate);
            }
        }

        return chosen;
    }
}
