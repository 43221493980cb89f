using Musubi.Foundation;
using Musubi.GrantRules.Schemes;

namespace Musubi.GrantRules.Calculation.Steps;

/// <summary>The share that is paid: fixed, or what was answered to an option.</summary>
internal sealed record PaidShare(Rate Rate, string? Option)
{
    public Rate Of(CheckedBudget budget, int member) =>
        Option is not null && budget.Number(Option, member) is { } share ? Rate.OfShare(share) : Rate;
}

/// <summary>Takes the rate of each sum. A member for whom no rule fits is refused before anything is computed.</summary>
/// <remarks>A rate whose product has no end, such as 2/3, is rounded here and nowhere in between.</remarks>
internal sealed record RateStep(Level Sum, Rounding? Rounding, IReadOnlyList<Case<PaidShare>> Cases) : Step
{
    public override IEnumerable<SchemeRule> Rules => Cases.Select(one => one.Rule);

    public override IEnumerable<Condition> Conditions => Cases.Select(one => one.When);

    public override IEnumerable<string> NumberOptions => Cases.Select(one => one.Value.Option).OfType<string>();

    public override Level Per => Sum;

    public override void Apply(Ledger ledger)
    {
        ledger.FixEligible();
        ledger.Pool(Per);
        var told = Per == Level.Category ? Level.Member : Per;
        var width = ledger.Width(Per, told);
        for (var index = 0; index < ledger.Size(told); index++)
        {
            Apply(ledger, (told, index), ledger.Amounts.AsSpan(index * width, width));
        }
    }

    /// <summary>The first rule that fits; null when none does.</summary>
    /// <param name="budget">Members and answers.</param>
    /// <param name="member">The member, -1 for all together.</param>
    /// <param name="category">The category, -1 for all together.</param>
    public Case<PaidShare>? Find(CheckedBudget budget, int member, int category) =>
        Cases.FirstOrDefault(one => one.When.Holds(budget, member, category) && (one.Value.Option is null || budget.Number(one.Value.Option, member) is not null));

    private void Apply(Ledger ledger, (Level Level, int Index) at, Span<decimal> cells)
    {
        var member = at.Level == Level.Member ? at.Index % ledger.Members : -1;
        var used = new Case<PaidShare>?[cells.Length];
        var sum = 0m;
        for (var cell = 0; cell < cells.Length; cell++)
        {
            sum += cells[cell];
            used[cell] = cells[cell] == 0 ? null : Find(ledger.Budget, member, Per == Level.Category ? cell : -1);
        }

        foreach (var one in Cases)
        {
            var before = sum;
            for (var cell = 0; cell < cells.Length; cell++)
            {
                if (used[cell] == one)
                {
                    var share = one.Value.Of(ledger.Budget, member);
                    var paid = Rounding is null ? share.Of(cells[cell]) : share.Of(cells[cell], Rounding);
                    sum += paid - cells[cell];
                    cells[cell] = paid;
                }
            }

            if (used.Contains(one))
            {
                ledger.Write(LineStep.Rate, one.Rule, at, (before, sum));
            }
        }
    }
}
