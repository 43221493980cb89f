using Musubi.GrantRules.Schemes;
using NodaTime;

namespace Musubi.GrantRules.Calculation.Steps;

/// <summary>Why a cost is taken out, with what the reason needs.</summary>
internal sealed record Refusal(RefusalReason Reason)
{
    /// <summary>The last day that counts.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>Months from the day of the decision; the day so many months later is the first that does not count.</summary>
    public int Months { get; init; }

    /// <summary>Fiscal years from the one of the decision, which counts as the first however short it is.</summary>
    public int Years { get; init; }
}

/// <summary>Takes out costs that do not count; the first rule that refuses a cost names the reason.</summary>
internal sealed record EligibilityStep(IReadOnlyList<Case<Refusal>> Cases) : Step
{
    public override IEnumerable<SchemeRule> Rules => Cases.Select(one => one.Rule);

    public override IEnumerable<Condition> Conditions => Cases.Select(one => one.When);

    public override bool NeedsDecision =>
        Cases.Any(one => one.Value.Reason is RefusalReason.BeforeDecision or RefusalReason.AfterTerm or RefusalReason.AfterYears);

    public override void Apply(Ledger ledger)
    {
        foreach (var one in Cases)
        {
            Apply(ledger, one);
        }
    }

    private static void Apply(Ledger ledger, Case<Refusal> one)
    {
        var budget = ledger.Budget;
        var isGeneral = !one.When.IsOfMember && one.When.Categories is null;
        if (isGeneral && !one.When.Holds(budget, -1, -1))
        {
            return;
        }

        var refuses = Test(one.Value, budget);
        var cut = new decimal[ledger.Size(Level.Member)];
        var before = ledger.Sums(Level.Member);
        var costs = budget.Budget.Costs;
        for (var index = 0; index < costs.Count; index++)
        {
            if (ledger.Refused[index] is null && refuses(costs[index].On)
                && (isGeneral || one.When.Holds(budget, budget.MemberOf[index], budget.CategoryOf[index])))
            {
                ledger.Refused[index] = one.Value.Reason;
                ledger.Amounts[ledger.Cell(index)] -= costs[index].Amount;
                cut[ledger.Cell(index) / ledger.Categories] += costs[index].Amount;
            }
        }

        for (var index = 0; index < cut.Length; index++)
        {
            if (cut[index] != 0)
            {
                ledger.Write(LineStep.Eligibility, one.Rule, (Level.Member, index), (before[index], before[index] - cut[index]));
            }
        }
    }

    private static Func<LocalDate, bool> Test(Refusal refusal, CheckedBudget budget)
    {
        var decided = budget.Budget.DecidedOn ?? default;
        switch (refusal.Reason)
        {
            case RefusalReason.BeforeDecision:
                return day => day < decided;
            case RefusalReason.AfterLastDay:
                return day => day > refusal.LastDay;
            case RefusalReason.AfterTerm:
                var firstAfter = decided.PlusMonths(refusal.Months);
                return day => day >= firstAfter;
            case RefusalReason.AfterYears:
                var last = budget.Scheme.YearOf(decided) + refusal.Years - 1;
                return day => budget.Scheme.YearOf(day) > last;
            default:
                return _ => true;
        }
    }
}
