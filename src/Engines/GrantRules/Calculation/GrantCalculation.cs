using Musubi.Foundation;
using Musubi.GrantRules.Calculation;

namespace Musubi.GrantRules;

/// <summary>Computes what a scheme pays for a budget. Pure: the same two always give the same account.</summary>
public static class GrantCalculation
{
    /// <summary>
    /// The account, or every fault of the budget with its place (<see cref="Problem.Field"/>): an unknown category, a second lead,
    /// an option without an answer and the like. Costs that do not count are no faults; they are refused in the account.
    /// </summary>
    public static Answer<Account> Compute(Scheme scheme, Budget budget)
    {
        var check = new BudgetCheck(scheme, budget);
        if (check.Run() is not { } known)
        {
            return Answer<Account>.Refused(check.Faults);
        }

        var ledger = new Ledger(known);
        foreach (var step in scheme.Steps)
        {
            step.Apply(ledger);
        }

        return Answer<Account>.Of(Close(scheme, ledger));
    }

    private static Account Close(Scheme scheme, Ledger ledger)
    {
        var awards = new List<Award>();
        var eligible = ledger.Eligible(Level.Member);
        for (var index = 0; index < eligible.Length; index++)
        {
            if (eligible[index] != 0)
            {
                awards.Add(new(ledger.Years[index / ledger.Members], ledger.Budget.Members[index % ledger.Members].Id, ledger.Amounts[index]));
            }
        }

        var costs = ledger.Budget.Budget.Costs;
        return new()
        {
            Scheme = scheme.Id,
            Edition = scheme.Edition,
            Currency = scheme.Currency,
            Total = awards.Sum(award => award.Amount),
            Awards = awards,
            Refused = [.. ledger.Refused.Index().Where(one => one.Item is not null).Select(one => new RefusedCost(costs[one.Index].Id, one.Item!.Value))],
            Lines = ledger.Lines,
        };
    }
}
