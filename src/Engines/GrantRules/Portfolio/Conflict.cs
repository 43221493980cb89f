namespace Musubi.GrantRules.Portfolio;

/// <summary>Why nothing can be chosen: constraints are given up one after the other, and those without which it would go stay.</summary>
internal static class Conflict
{
    public static IReadOnlyList<PortfolioConstraint> Of(PortfolioQuestion question, long nodeLimit, CancellationToken cancel)
    {
        // Scores play no part any more; without them the search looks for the cheapest choice.
        var rest = question with { Candidates = [.. question.Candidates.Select(one => one with { Score = 0 })] };
        var kept = new List<PortfolioConstraint>();
        var effort = new Effort(nodeLimit, cancel);
        foreach (var (constraint, without) in All(question))
        {
            var fewer = without(rest);
            var outcome = BestChoice.Find(new(fewer), effort);
            if (outcome.Chosen is null && outcome.IsComplete)
            {
                rest = fewer;
            }
            else
            {
                kept.Add(constraint);
            }
        }

        return [.. kept.OrderBy(one => one.Kind)];
    }

    // What is named last is what remains: money and quotas explain more than a single year or candidate.
    private static IEnumerable<(PortfolioConstraint Constraint, Func<PortfolioQuestion, PortfolioQuestion> Without)> All(PortfolioQuestion question)
    {
        foreach (var id in question.MustNot.Distinct())
        {
            yield return (new(PortfolioConstraintKind.MustNot, id, null, 0), asked => asked with { MustNot = [.. asked.MustNot.Where(one => one != id)] });
        }

        foreach (var id in question.MustHave.Distinct())
        {
            yield return (new(PortfolioConstraintKind.MustHave, id, null, 0), asked => asked with { MustHave = [.. asked.MustHave.Where(one => one != id)] });
        }

        foreach (var year in question.YearBudgets)
        {
            yield return (new(PortfolioConstraintKind.YearBudget, null, year.FiscalYear, year.Amount), asked => asked with { YearBudgets = [.. asked.YearBudgets.Where(one => one != year)] });
        }

        foreach (var (at, quota) in question.Quotas.Index().Where(quota => quota.Item.AtMost is not null))
        {
            yield return (new(PortfolioConstraintKind.AtMost, quota.Label, null, quota.AtMost!.Value), asked => Change(asked, at, one => one with { AtMost = null }));
        }

        foreach (var (at, quota) in question.Quotas.Index().Where(quota => quota.Item.AtLeast is not null))
        {
            yield return (new(PortfolioConstraintKind.AtLeast, quota.Label, null, quota.AtLeast!.Value), asked => Change(asked, at, one => one with { AtLeast = null }));
        }

        yield return (new(PortfolioConstraintKind.Budget, null, null, question.Budget), asked => asked with { Budget = asked.Candidates.Sum(one => one.Cost) });
    }

    private static PortfolioQuestion Change(PortfolioQuestion question, int at, Func<PortfolioQuota, PortfolioQuota> change) =>
        question with { Quotas = [.. question.Quotas.Select((quota, index) => index == at ? change(quota) : quota)] };
}
