using Musubi.GrantRules.Schemes;

namespace Musubi.GrantRules.Calculation.Steps;

/// <summary>Holds each sum to what other funding leaves of the eligible costs: nobody is paid twice.</summary>
/// <remarks>Also without other funding: half a unit rounded up never lifts a grant above its costs.</remarks>
internal sealed record OtherFundingStep(Level Sum, Case<object?> Case) : Step
{
    public override IEnumerable<SchemeRule> Rules => [Case.Rule];

    public override IEnumerable<Condition> Conditions => [Case.When];

    public override Level Per => Sum;

    public override bool NeedsYearOfOtherFunding => Sum == Level.Year;

    public override void Apply(Ledger ledger)
    {
        var others = ledger.Budget.Budget.OtherFunding;
        if (!Case.When.Holds(ledger.Budget, -1, -1))
        {
            return;
        }

        var eligible = ledger.Eligible(Sum);
        Pools.Hold(ledger, Sum, LineStep.OtherFunding, pool =>
        {
            var other = others.Where(one => Sum == Level.Application || one.FiscalYear == ledger.Years[pool]).Sum(one => one.Amount);
            return (decimal.Max(0, eligible[pool] - other), Case.Rule);
        });
    }
}
