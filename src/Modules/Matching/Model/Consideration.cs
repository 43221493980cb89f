using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Issues;
using NodaTime;

namespace Musubi.Matching.Model;

/// <summary>What the owner of an issue, or the secretariat for it, thinks of a solution before anybody is asked. Its provider never learns of it.</summary>
internal sealed class Consideration : ProgrammeContent
{
    public Consideration(ProgrammeId programme, IssueId issue, SolutionId solution, ConsiderationFacts facts, Instant now)
        : this(programme, issue, solution) => Describe(facts, now);

    private Consideration(ProgrammeId programme, IssueId issue, SolutionId solution)
        : base(programme) => (Issue, Solution) = (issue, solution);

    public IssueId Issue { get; private set; }

    public SolutionId Solution { get; private set; }

    public ConsiderationKind Kind { get; private set; }

    /// <summary>Why not, or why not yet.</summary>
    public AnswerReason? Reason { get; private set; }

    public LocalizedText? Note { get; private set; }

    public Instant At { get; private set; }

    public ConsiderationFacts Facts => new(Kind, Reason, Note);

    public void Describe(ConsiderationFacts facts, Instant now) => (Kind, Reason, Note, At) = (facts.Kind, facts.Reason, facts.Note, now);
}

/// <summary>All that is thought of a solution for an issue.</summary>
/// <param name="Kind">Yes, later, or no.</param>
/// <param name="Reason">Why not; required for no.</param>
/// <param name="Note">More on it.</param>
internal sealed record ConsiderationFacts(ConsiderationKind Kind, AnswerReason? Reason, LocalizedText? Note);

/// <summary>What one thinks of a solution for an issue.</summary>
[Worded]
internal enum ConsiderationKind
{
    /// <summary>It is worth a closer look.</summary>
    Shortlisted = 1,

    /// <summary>Perhaps later.</summary>
    Later = 2,

    /// <summary>It is out of the question, and not suggested again.</summary>
    RuledOut = 3,
}
