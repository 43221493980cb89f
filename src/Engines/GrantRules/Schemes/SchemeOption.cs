namespace Musubi.GrantRules;

/// <summary>How an option of a scheme is answered.</summary>
public enum OptionKind
{
    /// <summary>One of the option's values.</summary>
    Choice,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A decimal string in the scheme's currency.</summary>
    Amount,

    /// <summary>A decimal string from 0 to 1 with at most four decimals.</summary>
    Rate,

    /// <summary>One of the option's values or an amount.</summary>
    ChoiceOrAmount,
}

/// <summary>Something that a scheme asks beyond the budget.</summary>
public sealed record SchemeOption
{
    /// <summary>Its name in budgets: "activity".</summary>
    public required string Id { get; init; }

    /// <summary>How it is answered.</summary>
    public required OptionKind Kind { get; init; }

    /// <summary>What may be chosen.</summary>
    public required IReadOnlyList<string> Values { get; init; }

    /// <summary>True when each member may have an answer of its own, by id; one amount alone then is clear for one member only.</summary>
    public required bool IsPerMember { get; init; }

    /// <summary>True when a budget without it is refused.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>The choice that counts when nothing is said; null: rules that depend on the option do not apply.</summary>
    public required string? Default { get; init; }
}
