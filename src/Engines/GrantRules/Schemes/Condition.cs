using Musubi.GrantRules.Calculation;

namespace Musubi.GrantRules.Schemes;

/// <summary>When a rule applies: everything that is stated must hold. Nothing stated holds always.</summary>
internal sealed record Condition
{
    public static readonly Condition Always = new();

    /// <summary>The member is one of these.</summary>
    public IReadOnlyList<MemberKind>? Kinds { get; init; }

    /// <summary>The member is a company of one of these sizes.</summary>
    public IReadOnlyList<BusinessSize>? Sizes { get; init; }

    /// <summary>The cost is in one of these categories.</summary>
    public IReadOnlyList<int>? Categories { get; init; }

    /// <summary>The answer to an option is one of these.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Options { get; init; }

    /// <summary>Each member of the consortium, the lead included, fulfils this.</summary>
    public Condition? EveryMember { get; init; }

    /// <summary>True when it depends on one member.</summary>
    public bool IsOfMember => Kinds is not null || Sizes is not null;

    public bool NeedsSize => Sizes is not null || EveryMember?.NeedsSize == true;

    /// <summary>True when everything stated holds.</summary>
    /// <param name="budget">Members and answers.</param>
    /// <param name="member">The member concerned; -1 for all of them together.</param>
    /// <param name="category">The category concerned; -1 for all of them together.</param>
    public bool Holds(CheckedBudget budget, int member, int category)
    {
        if (IsOfMember && !HoldsFor(budget.Members[member]))
        {
            return false;
        }

        if (Categories is not null && !Categories.Contains(category))
        {
            return false;
        }

        foreach (var (option, values) in Options ?? Empty)
        {
            if (budget.Choice(option, member) is not { } choice || !values.Contains(choice))
            {
                return false;
            }
        }

        return EveryMember is null || budget.Members.All(EveryMember.HoldsFor);
    }

    private static readonly Dictionary<string, IReadOnlyList<string>> Empty = [];

    private bool HoldsFor(Member member) =>
        Kinds?.Contains(member.Kind) != false && (Sizes is null || (member.Size is { } size && Sizes.Contains(size)));
}

/// <summary>One of the alternatives of a step: the first whose condition holds applies.</summary>
/// <typeparam name="T">What it sets.</typeparam>
internal sealed record Case<T>(SchemeRule Rule, Condition When, T Value);
