using Musubi.Foundation;
using Musubi.GrantRules.Schemes;

namespace Musubi.GrantRules.Calculation.Steps;

/// <summary>A highest amount: fixed, answered to an option, or a share of the eligible costs.</summary>
internal sealed record Limit
{
    public decimal? Amount { get; init; }

    /// <summary>The option that holds the amount, or, with <see cref="IsShare"/>, the share.</summary>
    public string? Option { get; init; }

    public Rate? Rate { get; init; }

    public bool IsShare { get; init; }

    /// <summary>The limit of a pool; null when nothing is answered to the option.</summary>
    public decimal? Of(CheckedBudget budget, decimal eligible)
    {
        if (Option is not null)
        {
            return budget.Number(Option, -1) is not { } answer ? null : IsShare ? Schemes.Rate.OfShare(answer).Of(eligible) : answer;
        }

        return Rate?.Of(eligible) ?? Amount;
    }
}

/// <summary>Some of the costs: those of members of some kinds, those in some categories. What is not stated is everything.</summary>
internal sealed record Part(IReadOnlyList<MemberKind>? Kinds, IReadOnlyList<int>? Categories, decimal Unit)
{
    public bool Has(Ledger ledger, int cell) =>
        Categories?.Contains(cell % ledger.Categories) != false
        && Kinds?.Contains(ledger.Budget.Members[cell / ledger.Categories % ledger.Members].Kind) != false;
}

/// <summary>Holds each sum to a highest amount, or only a part of it, which then shrinks in proportion.</summary>
internal sealed record CapStep(Level Sum, Part? Only, IReadOnlyList<Case<Limit>> Cases) : Step
{
    public override IEnumerable<SchemeRule> Rules => Cases.Select(one => one.Rule);

    public override IEnumerable<Condition> Conditions => Cases.Select(one => one.When);

    public override IEnumerable<string> NumberOptions => Cases.Select(one => one.Value.Option).OfType<string>();

    public override Level Per => Only is null ? Sum : Level.Category;

    public override void Apply(Ledger ledger)
    {
        var eligible = ledger.Eligible(Sum);
        if (Only is null)
        {
            Pools.Hold(ledger, Sum, LineStep.Cap, pool => LimitOf(ledger, pool, eligible[pool]));
            return;
        }

        for (var pool = 0; pool < eligible.Length; pool++)
        {
            if (LimitOf(ledger, pool, eligible[pool]) is { } limit)
            {
                HoldPart(ledger, Only, pool, limit);
            }
        }
    }

    private (decimal Amount, SchemeRule Rule)? LimitOf(Ledger ledger, int pool, decimal eligible)
    {
        var member = Sum == Level.Member ? pool % ledger.Members : -1;
        foreach (var one in Cases)
        {
            if (one.When.Holds(ledger.Budget, member, -1) && one.Value.Of(ledger.Budget, eligible) is { } amount)
            {
                return (amount, one.Rule);
            }
        }

        return null;
    }

    private void HoldPart(Ledger ledger, Part part, int pool, (decimal Amount, SchemeRule Rule) limit)
    {
        var width = ledger.Width(Level.Category, Sum);
        var cells = Enumerable.Range(pool * width, width).Where(cell => part.Has(ledger, cell)).ToArray();
        var shares = Array.ConvertAll(cells, cell => ledger.Amounts[cell]);
        if (shares.Sum() <= limit.Amount)
        {
            return;
        }

        var before = ledger.Sums(Level.Member);
        ledger.Split(new Rate(1, 1).Of(limit.Amount, Rounding.DownTo(part.Unit)), shares, part.Unit);
        for (var index = 0; index < cells.Length; index++)
        {
            ledger.Amounts[cells[index]] = shares[index];
        }

        var after = ledger.Sums(Level.Member);
        for (var index = 0; index < after.Length; index++)
        {
            if (after[index] != before[index])
            {
                ledger.Write(LineStep.Cap, limit.Rule, (Level.Member, index), (before[index], after[index]));
            }
        }
    }
}
