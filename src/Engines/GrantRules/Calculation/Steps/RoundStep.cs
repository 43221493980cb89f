using Musubi.Foundation;
using Musubi.GrantRules.Schemes;

namespace Musubi.GrantRules.Calculation.Steps;

/// <summary>Rounds each sum. Sums that are whole units already stay apart.</summary>
internal sealed record RoundStep(Level Sum, Case<Rounding> Case) : Step
{
    private static readonly Rate Whole = new(1, 1);

    public override IEnumerable<SchemeRule> Rules => [Case.Rule];

    public override IEnumerable<Condition> Conditions => [Case.When];

    public override Level Per => Sum;

    public override void Apply(Ledger ledger)
    {
        if (Array.TrueForAll(ledger.Amounts, amount => amount % Case.Value.Unit == 0))
        {
            return;
        }

        var told = Sum == Level.Category ? Level.Member : Sum;
        var isPooling = ledger.Level < told && !(ledger.Level == Level.Category && told == Level.Member);
        ledger.Pool(Sum);
        var before = ledger.Sums(told);
        for (var index = 0; index < ledger.Amounts.Length; index++)
        {
            ledger.Amounts[index] = Whole.Of(ledger.Amounts[index], Case.Value);
        }

        var after = ledger.Sums(told);
        for (var index = 0; index < after.Length; index++)
        {
            if (after[index] != before[index] || (isPooling && before[index] != 0))
            {
                ledger.Write(LineStep.Round, Case.Rule, (told, index), (before[index], after[index]));
            }
        }
    }
}
