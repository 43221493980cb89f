using Musubi.Foundation;
using Musubi.Programmes;

namespace Musubi.Matching.Model;

/// <summary>Why an issue and a solution belong together: a concept that both speak of, with the words in which they do.</summary>
/// <param name="Concept">Id of the concept in the vocabulary.</param>
/// <param name="Label">What it is called; null when the vocabulary has no name for readers.</param>
/// <param name="InIssue">The words of the issue, as they stand there.</param>
/// <param name="InSolution">The words of the solution, as they stand there.</param>
/// <param name="Weight">Its part in the strength of the match, 0 to 1.</param>
internal sealed record MatchReason(string Concept, LocalizedText? Label, string InIssue, string InSolution, decimal Weight) : ITold
{
    public IReadOnlyList<string> Tell(Teller teller) =>
        [teller.Text["Matching.Reason.Told", ("concept", Label?.For(teller.Text.Language).Text ?? Concept), ("issue", InIssue), ("solution", InSolution)]];
}
