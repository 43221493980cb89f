using Musubi.Foundation;

namespace Musubi.GrantRules.Calculation;

/// <summary>The amounts of one calculation and the lines written so far.</summary>
/// <remarks>
/// Amounts begin at the finest level and are pooled upwards, never back, until they are split. What lay below a pool stays as it was
/// when it was pooled: it is the weight by which the pool is divided in the end.
/// </remarks>
internal sealed class Ledger
{
    private readonly decimal[][] amounts;
    private readonly int[] sizes;
    private decimal[]? eligible;

    public Ledger(CheckedBudget budget)
    {
        Budget = budget;
        var costs = budget.Budget.Costs;
        var names = new List<int>();
        YearIndex = new int[costs.Count];
        if (budget.Scheme.Calendar is not null)
        {
            names = [.. costs.Select(cost => budget.Scheme.YearOf(cost.On)!.Value).Distinct().Order()];
            for (var index = 0; index < costs.Count; index++)
            {
                YearIndex[index] = names.IndexOf(budget.Scheme.YearOf(costs[index].On)!.Value);
            }
        }

        Years = names.Count == 0 ? [null] : [.. names];
        Categories = budget.Scheme.Categories.Count + 1;
        var (years, members) = (Years.Length, budget.Members.Count);
        sizes = [years * members * Categories, years * members, years, 1];
        amounts = [new decimal[sizes[0]], [], [], []];
        Refused = new RefusalReason?[costs.Count];
        for (var index = 0; index < costs.Count; index++)
        {
            amounts[0][Cell(index)] += costs[index].Amount;
        }
    }

    public CheckedBudget Budget { get; }

    /// <summary>Names of the fiscal years with costs, in order; one null when the scheme has none.</summary>
    public int?[] Years { get; }

    /// <summary>For each cost the index of its year.</summary>
    public int[] YearIndex { get; }

    /// <summary>Categories of the scheme and, as the last, indirect costs.</summary>
    public int Categories { get; }

    public int Overhead => Categories - 1;

    public RefusalReason?[] Refused { get; }

    public Level Level { get; private set; }

    /// <summary>The amounts at the present level.</summary>
    public decimal[] Amounts => amounts[(int)Level];

    public List<Line> Lines { get; } = [];

    public int Members => Budget.Members.Count;

    /// <summary>The finest place of a cost.</summary>
    public int Cell(int cost) => (((YearIndex[cost] * Members) + Budget.MemberOf[cost]) * Categories) + Budget.CategoryOf[cost];

    /// <summary>How many amounts of a level make one of a coarser level.</summary>
    public int Width(Level of, Level within) => sizes[(int)of] / sizes[(int)within];

    public int Size(Level level) => sizes[(int)level];

    /// <summary>The present amounts, added up to a level.</summary>
    public decimal[] Sums(Level at) => Add(Amounts, Level, at);

    /// <summary>From here on the costs, indirect ones included, are what the others are measured by.</summary>
    public void FixEligible() => eligible ??= [.. amounts[0]];

    /// <summary>The eligible costs, added up to a level.</summary>
    public decimal[] Eligible(Level at) => Add(eligible ?? amounts[0], Level.Category, at);

    /// <summary>Puts the amounts into the sums of a coarser level; nothing happens when they are there already.</summary>
    public void Pool(Level to)
    {
        while (Level < to)
        {
            amounts[(int)Level + 1] = Sums(Level + 1);
            Level++;
        }
    }

    /// <summary>Divides every sum into the parts it was made of, in whole units by largest remainder, ties in their order.</summary>
    public void Divide(decimal unit)
    {
        var parts = amounts[(int)Level - 1];
        var width = Width(Level - 1, Level);
        for (var pool = 0; pool < Amounts.Length; pool++)
        {
            Split(Amounts[pool], parts.AsSpan(pool * width, width), unit);
        }

        Level--;
    }

    /// <summary>Replaces weights by shares of an amount that is a whole number of units.</summary>
    public void Split(decimal amount, Span<decimal> weights, decimal unit)
    {
        if (amount == 0)
        {
            weights.Clear();
            return;
        }

        var shares = new Money(amount, Budget.Scheme.Currency).Split(weights.ToArray(), unit);
        for (var index = 0; index < weights.Length; index++)
        {
            weights[index] = shares[index].Amount;
        }
    }

    /// <summary>Writes a line at a place of a level. Categories are not told apart in lines.</summary>
    public void Write(LineStep step, SchemeRule rule, (Level Level, int Index) at, (decimal From, decimal To) change)
    {
        var (year, member) = at.Level switch
        {
            Level.Member => (Years[at.Index / Members], Budget.Members[at.Index % Members].Id),
            Level.Year => (Years[at.Index], null),
            _ => (null, (string?)null),
        };
        Lines.Add(new(step, year, member, change.From, change.To, rule));
    }

    private decimal[] Add(decimal[] fine, Level from, Level to)
    {
        if (from == to)
        {
            return [.. fine];
        }

        var sums = new decimal[sizes[(int)to]];
        var width = Width(from, to);
        for (var index = 0; index < fine.Length; index++)
        {
            sums[index / width] += fine[index];
        }

        return sums;
    }
}
