using System.Globalization;
using Musubi.Foundation;
using Musubi.GrantRules.Calculation.Steps;
using Musubi.GrantRules.Reading;

namespace Musubi.GrantRules.Calculation;

/// <summary>Holds a budget against its scheme and names every fault with its place.</summary>
internal sealed class BudgetCheck(Scheme scheme, Budget budget)
{
    private readonly Dictionary<string, int> members = new(StringComparer.Ordinal);

    public List<Problem> Faults { get; } = [];

    /// <summary>The budget with its ids resolved; null when there are faults.</summary>
    public CheckedBudget? Run()
    {
        if (budget.Currency != scheme.Currency)
        {
            Add("currency", Problem.Invalid("grantrules.other-currency", ("value", budget.Currency.Code), ("currency", scheme.Currency.Code)));
        }

        if (budget.DecidedOn is null && scheme.NeedsDecision)
        {
            Add("decidedOn", Problem.Invalid("grantrules.decision-needed"));
        }

        CheckMembers();
        var known = new CheckedBudget
        {
            Scheme = scheme,
            Budget = budget,
            MemberOf = new int[budget.Costs.Count],
            CategoryOf = new int[budget.Costs.Count],
            Answers = new OptionCheck(scheme, budget, Add).Run(),
        };
        CheckCosts(known);
        CheckOtherFunding();
        if (Faults.Count == 0)
        {
            CheckRates(known);
        }

        return Faults.Count == 0 ? known : null;
    }

    private void CheckMembers()
    {
        var needsSize = scheme.NeedsSize;
        var leads = 0;
        for (var index = 0; index < budget.Members.Count; index++)
        {
            var member = budget.Members[index];
            var place = $"members[{Digits(index)}]";
            if (!members.TryAdd(member.Id, index))
            {
                Add($"{place}.id", Problem.Invalid("grantrules.id-twice", ("value", member.Id)));
            }

            if (!scheme.Kinds.Contains(member.Kind))
            {
                Add($"{place}.kind", Problem.Invalid("grantrules.kind-may-not-take-part", ("kind", member.Kind)));
            }
            else if (member.IsLead && !scheme.LeadKinds.Contains(member.Kind))
            {
                Add($"{place}.kind", Problem.Invalid("grantrules.kind-may-not-lead", ("kind", member.Kind)));
            }

            if (member.Size is not null && member.Kind != MemberKind.Company)
            {
                Add($"{place}.size", Problem.Invalid("grantrules.size-not-asked"));
            }
            else if (member.Size is null && member.Kind == MemberKind.Company && needsSize)
            {
                Add($"{place}.size", Problem.Invalid("grantrules.size-needed"));
            }

            if (member.IsLead && ++leads > 1)
            {
                Add($"{place}.lead", Problem.Invalid("grantrules.second-lead"));
            }
        }

        if (leads == 0)
        {
            Add("members", Problem.Invalid("grantrules.no-lead"));
        }
    }

    private void CheckCosts(CheckedBudget known)
    {
        var ids = new HashSet<string>(budget.Costs.Count, StringComparer.Ordinal);
        var sum = 0m;
        for (var index = 0; index < budget.Costs.Count; index++)
        {
            var cost = budget.Costs[index];
            if (!ids.Add(cost.Id))
            {
                Add($"costs[{Digits(index)}].id", Problem.Invalid("grantrules.id-twice", ("value", cost.Id)));
            }

            if (!members.TryGetValue(cost.Member, out known.MemberOf[index]))
            {
                Add($"costs[{Digits(index)}].member", Problem.Invalid("grantrules.unknown-member", ("value", cost.Member)));
            }

            if (!scheme.CategoryIndex.TryGetValue(cost.Category, out known.CategoryOf[index]))
            {
                var names = string.Join(", ", scheme.Categories.Select(category => category.Id));
                Add($"costs[{Digits(index)}].category", Problem.Invalid("grantrules.unknown-category", ("value", cost.Category), ("known", names)));
            }

            if (IsAmount($"costs[{Digits(index)}].amount", cost.Amount))
            {
                sum += cost.Amount;
            }
        }

        if (sum >= DecimalText.TooLarge)
        {
            Add("costs", Problem.Invalid("grantrules.sum-too-large"));
        }
    }

    private void CheckOtherFunding()
    {
        for (var index = 0; index < budget.OtherFunding.Count; index++)
        {
            var other = budget.OtherFunding[index];
            IsAmount($"otherFunding[{Digits(index)}].amount", other.Amount);
            if (other.FiscalYear is null && scheme.NeedsYearOfOtherFunding)
            {
                Add($"otherFunding[{Digits(index)}].fiscalYear", Problem.Invalid("grantrules.year-needed"));
            }
        }
    }

    /// <summary>Every cost must have a rate; a member without one is told, not paid nothing.</summary>
    private void CheckRates(CheckedBudget known)
    {
        foreach (var step in scheme.Steps.OfType<RateStep>())
        {
            int[] categories = step.Per == Level.Category ? [.. known.CategoryOf.Distinct()] : [-1];
            for (var member = 0; member < budget.Members.Count; member++)
            {
                if (categories.Any(category => step.Find(known, step.Per <= Level.Member ? member : -1, category) is null))
                {
                    Add($"members[{Digits(member)}]", Problem.Invalid("grantrules.no-rate", ("member", budget.Members[member].Id)));
                }
            }
        }
    }

    /// <summary>For budgets that did not come through the reader: it holds files to the same.</summary>
    private bool IsAmount(string place, decimal amount)
    {
        if (amount >= 0 && amount < DecimalText.TooLarge && decimal.Round(amount, scheme.Currency.Decimals) == amount)
        {
            return true;
        }

        var text = amount.ToString(CultureInfo.InvariantCulture);
        if (!DecimalText.Check(text, scheme.Currency).Succeeded(out _, out var problem))
        {
            Add(place, problem);
        }

        return false;
    }

    private void Add(string place, Problem problem) => Faults.Add(problem.At(place));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
