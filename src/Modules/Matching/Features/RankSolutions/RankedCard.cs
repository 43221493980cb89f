using Musubi.Catalogue;
using Musubi.Issues;
using Musubi.Matching.Features.FindMatches;
using Musubi.Matching.Model;
using Musubi.Programmes;

namespace Musubi.Matching.Features.RankSolutions;

/// <summary>An issue and a solution as the desk shows them beside others.</summary>
/// <param name="Rank">Its place by what the texts say, from 1.</param>
/// <param name="Candidate">The two, with strength and reasons.</param>
/// <param name="Signals">What else speaks for the two or against them.</param>
internal sealed record RankedCard(int Rank, Candidate Candidate, IReadOnlyList<Signal> Signals)
{
    public IssueFace Issue => Candidate.Issue;

    public SolutionFace Solution => Candidate.Solution;

    /// <summary>The other organisation; null when the reader may not see it.</summary>
    public NamedMember? Other { get; init; }

    /// <summary>What the owner of the issue thinks of the solution.</summary>
    public Consideration? Considered { get; init; }

    /// <summary>What was made of the two already.</summary>
    public Match? Match { get; init; }
}
