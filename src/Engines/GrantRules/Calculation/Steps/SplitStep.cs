using Musubi.GrantRules.Schemes;

namespace Musubi.GrantRules.Calculation.Steps;

/// <summary>Divides sums into what each member gets in each year, in whole units by largest remainder, ties in order.</summary>
/// <remarks>A part weighs what it had when it was pooled: years by their grant, members by theirs, or by their costs where the rate is taken of the sum.</remarks>
internal sealed record SplitStep(Case<decimal> Case) : Step
{
    /// <summary>The smallest part.</summary>
    public decimal Unit => Case.Value;

    public override IEnumerable<SchemeRule> Rules => [Case.Rule];

    public override IEnumerable<Condition> Conditions => [];

    public override Level Per => Level.Application;

    public override void Apply(Ledger ledger)
    {
        ledger.Pool(Level.Member);
        while (ledger.Level > Level.Member)
        {
            var (sums, level) = (ledger.Amounts, ledger.Level);
            ledger.Divide(Unit);
            var width = ledger.Width(ledger.Level, level);
            var eligible = ledger.Eligible(ledger.Level);
            for (var part = 0; part < ledger.Amounts.Length; part++)
            {
                // A sum of one year is told with its members.
                if (sums[part / width] != 0 && eligible[part] != 0 && (ledger.Level == Level.Member || width > 1))
                {
                    ledger.Write(LineStep.Split, Case.Rule, (ledger.Level, part), (sums[part / width], ledger.Amounts[part]));
                }
            }
        }
    }
}
