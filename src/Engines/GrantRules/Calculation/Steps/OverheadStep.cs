using Musubi.GrantRules.Schemes;

namespace Musubi.GrantRules.Calculation.Steps;

/// <summary>Indirect costs: a share of the costs in some categories, or the figure that a member answers to an option.</summary>
internal sealed record Overhead(IReadOnlyList<int> Base, Rate Rate, string? Option);

/// <summary>Adds indirect costs to what each member has in each year.</summary>
internal sealed record OverheadStep(IReadOnlyList<Case<Overhead>> Cases) : Step
{
    public override IEnumerable<SchemeRule> Rules => Cases.Select(one => one.Rule);

    public override IEnumerable<Condition> Conditions => Cases.Select(one => one.When);

    public override IEnumerable<string> NumberOptions => Cases.Select(one => one.Value.Option).OfType<string>();

    public override void Apply(Ledger ledger)
    {
        var sums = ledger.Sums(Level.Member);
        for (var index = 0; index < sums.Length; index++)
        {
            var member = index % ledger.Members;
            if (Cases.FirstOrDefault(one => one.When.Holds(ledger.Budget, member, -1)) is not { } found)
            {
                continue;
            }

            var first = index * ledger.Categories;
            var added = found.Value.Option is { } option
                ? ledger.Budget.Number(option, member) ?? 0
                : found.Value.Rate.Of(found.Value.Base.Sum(category => ledger.Amounts[first + category]));
            if (added != 0)
            {
                ledger.Amounts[first + ledger.Overhead] += added;
                ledger.Write(LineStep.Overhead, found.Rule, (Level.Member, index), (sums[index], sums[index] + added));
            }
        }
    }
}
