using Musubi.GrantRules.Portfolio;

namespace Musubi.GrantRules;

/// <summary>Finds the choice of the best total score within money and quotas, and proves it. Pure: the same question always has the same answer.</summary>
public static class PortfolioSolver
{
    /// <summary>Nodes after which the search gives up proving, when nothing else is said: seconds, not minutes.</summary>
    public const long UsualLimit = 5_000_000;

    /// <summary>The ranking: higher score first, then cheaper, then by id.</summary>
    public static IReadOnlyList<PortfolioCandidate> Order(IEnumerable<PortfolioCandidate> candidates) =>
        [.. candidates.OrderByDescending(one => decimal.Round(one.Score, 9)).ThenBy(one => one.Cost).ThenBy(one => one.Id, StringComparer.Ordinal)];

    /// <summary>The answer.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="nodeLimit">After so many nodes the best found stands, with the honest <see cref="PortfolioAnswer.Gap"/>.</param>
    /// <param name="cancel">Stops the search.</param>
    /// <exception cref="ArgumentException">An id twice or unknown, a score outside 0 to 1, a negative amount or number, or amounts too large to be exact.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static PortfolioAnswer Solve(PortfolioQuestion question, long nodeLimit = UsualLimit, CancellationToken cancel = default)
    {
        QuestionCheck.Run(question);
        var effort = new Effort(nodeLimit, cancel);
        var scaled = new ScaledQuestion(question);
        var outcome = BestChoice.Find(scaled, effort);
        var ranking = PureRanking.Choose(question, scaled, goesOn: false);
        var best = outcome.Chosen is { } chosen ? scaled.Selection(question, chosen) : null;
        var gap = best is null ? 0 : scaled.Gap(outcome);
        return new()
        {
            Verdict = (best, outcome.IsComplete || gap == 0) switch
            {
                (null, _) => outcome.IsComplete ? PortfolioVerdict.Impossible : PortfolioVerdict.Unknown,
                (_, true) => PortfolioVerdict.Proved,
                _ => PortfolioVerdict.NotProved,
            },
            Best = best,
            Gap = gap,
            Ranking = ranking,
            RankingGoingOn = PureRanking.Choose(question, scaled, goesOn: true),
            Gained = best is null ? [] : [.. best.Ids.Except(ranking.Ids)],
            Lost = best is null ? [] : [.. ranking.Ids.Except(best.Ids)],
            Conflict = best is null && outcome.IsComplete ? Conflict.Of(question, nodeLimit, cancel) : [],
            Nodes = effort.Nodes,
        };
    }
}
