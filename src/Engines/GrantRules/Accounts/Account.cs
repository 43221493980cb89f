using Musubi.Foundation;

namespace Musubi.GrantRules;

/// <summary>What a scheme pays for a budget, with every change of an amount on the way.</summary>
public sealed record Account
{
    /// <summary>Id of the scheme.</summary>
    public required string Scheme { get; init; }

    /// <summary>Edition of the scheme.</summary>
    public required string Edition { get; init; }

    /// <summary>Currency of every amount.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The sum of the awards.</summary>
    public required decimal Total { get; init; }

    /// <summary>By fiscal year, in the order of members; one for each member with eligible costs, also when it is 0.</summary>
    public required IReadOnlyList<Award> Awards { get; init; }

    /// <summary>Costs that do not count, in the order of the budget.</summary>
    public required IReadOnlyList<RefusedCost> Refused { get; init; }

    /// <summary>Every change, in the order in which it was made. See <see cref="AccountReplay"/>.</summary>
    public required IReadOnlyList<Line> Lines { get; init; }
}

/// <summary>What one member gets for one year.</summary>
/// <param name="FiscalYear">Null when the scheme has no years.</param>
/// <param name="Member">The member's id.</param>
/// <param name="Amount">In whole units of the scheme, never negative.</param>
public sealed record Award(int? FiscalYear, string Member, decimal Amount);

/// <summary>A cost that does not count.</summary>
/// <param name="Cost">The cost's id.</param>
/// <param name="Reason">Why.</param>
public sealed record RefusedCost(string Cost, RefusalReason Reason)
{
    /// <summary>The reason as files write it: "grants.before-decision".</summary>
    public string Code => $"grants.{Reading.Names<RefusalReason>.Of(Reason)}";
}

/// <summary>Why a cost does not count.</summary>
[Worded]
public enum RefusalReason
{
    /// <summary>It was ordered before the grant decision.</summary>
    BeforeDecision,

    /// <summary>It is after the last day of the scheme.</summary>
    AfterLastDay,

    /// <summary>It is after the months that the scheme gives, counted from the decision.</summary>
    AfterTerm,

    /// <summary>It is in a fiscal year after those that the scheme pays, counted from the one of the decision.</summary>
    AfterYears,

    /// <summary>Its category is not paid.</summary>
    CategoryNotPaid,

    /// <summary>Members of its kind are not paid.</summary>
    MemberNotPaid,
}

/// <summary>What a line does.</summary>
public enum LineStep
{
    /// <summary>Takes away costs that do not count.</summary>
    Eligibility,

    /// <summary>Adds indirect costs.</summary>
    Overhead,

    /// <summary>Takes a share.</summary>
    Rate,

    /// <summary>Holds to a highest amount.</summary>
    Cap,

    /// <summary>Leaves room for other funding.</summary>
    OtherFunding,

    /// <summary>Pays nothing below a lowest amount.</summary>
    Minimum,

    /// <summary>Rounds.</summary>
    Round,

    /// <summary>Divides a sum among its years or members.</summary>
    Split,
}

/// <summary>One change of one amount.</summary>
/// <param name="Step">What it does.</param>
/// <param name="FiscalYear">The year concerned; null for all of them.</param>
/// <param name="Member">The member concerned; null for all of them.</param>
/// <param name="From">The amount before, exact; of a split: the sum that is divided.</param>
/// <param name="To">The amount after, exact; of a split: this part.</param>
/// <param name="Rule">The rule of the scheme that says so.</param>
public sealed record Line(LineStep Step, int? FiscalYear, string? Member, decimal From, decimal To, SchemeRule Rule);
