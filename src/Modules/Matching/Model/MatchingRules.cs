using Musubi.Foundation;

namespace Musubi.Matching.Model;

/// <summary>How a programme matches. A programme without rules of its own follows <see cref="Usual"/>.</summary>
internal sealed class MatchingRules : ProgrammeContent
{
    public MatchingRules(ProgrammeId programme, RulesOfMatching rules)
        : this(programme) => Describe(rules);

    private MatchingRules(ProgrammeId programme)
        : base(programme)
    {
    }

    /// <summary>What holds until a secretariat says otherwise.</summary>
    public static RulesOfMatching Usual { get; } = new(DaysToAnswer: 30, MostOpen: 20, LeastStrength: 0.25m, SmallShare: 0.2m, DigestDays: 7);

    public int DaysToAnswer { get; private set; }

    public int MostOpen { get; private set; }

    public decimal LeastStrength { get; private set; }

    public decimal SmallShare { get; private set; }

    public int DigestDays { get; private set; }

    public RulesOfMatching Facts => new(DaysToAnswer, MostOpen, LeastStrength, SmallShare, DigestDays);

    public void Describe(RulesOfMatching rules) =>
        (DaysToAnswer, MostOpen, LeastStrength, SmallShare, DigestDays) = (rules.DaysToAnswer, rules.MostOpen, rules.LeastStrength, rules.SmallShare, rules.DigestDays);
}

/// <summary>All that a programme decides about its matches.</summary>
/// <param name="DaysToAnswer">Days after which an unanswered suggestion expires.</param>
/// <param name="MostOpen">Open suggestions from which on the engine gives a partner no further one.</param>
/// <param name="LeastStrength">Below it the engine suggests nothing, 0 to 1.</param>
/// <param name="SmallShare">The least share of an issue's suggestions that goes to small and medium-sized enterprises as far as they fit, 0 to 1.</param>
/// <param name="DigestDays">Days between two mails on what newly fits; 0: no such mails.</param>
internal sealed record RulesOfMatching(int DaysToAnswer, int MostOpen, decimal LeastStrength, decimal SmallShare, int DigestDays);
