using Musubi.GrantRules.Schemes;

namespace Musubi.GrantRules.Calculation.Steps;

/// <summary>Pays nothing where a sum is below a lowest amount.</summary>
internal sealed record MinimumStep(Level Sum, IReadOnlyList<Case<decimal>> Cases) : Step
{
    public override IEnumerable<SchemeRule> Rules => Cases.Select(one => one.Rule);

    public override IEnumerable<Condition> Conditions => Cases.Select(one => one.When);

    public override Level Per => Sum;

    public override void Apply(Ledger ledger)
    {
        if (Cases.FirstOrDefault(one => one.When.Holds(ledger.Budget, -1, -1)) is not { } found)
        {
            return;
        }

        var sums = ledger.Sums(Sum);
        Pools.Hold(ledger, Sum, LineStep.Minimum, pool => (sums[pool] < found.Value ? 0 : sums[pool], found.Rule));
    }
}
