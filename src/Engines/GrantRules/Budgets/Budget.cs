using System.Collections.Immutable;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.GrantRules;

/// <summary>What a consortium wants to spend: the question that a grant scheme answers.</summary>
/// <remarks>Nothing is checked here; a scheme says what it can take, with the place of every fault, when it computes.</remarks>
public sealed record Budget
{
    /// <summary>The currency of every amount; the scheme's own.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Day of the grant decision; null when the scheme does not ask for it.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>The consortium, in the order that decides ties; exactly one leads.</summary>
    public required IReadOnlyList<Member> Members { get; init; }

    /// <summary>What is to be paid, in any order.</summary>
    public required IReadOnlyList<Cost> Costs { get; init; }

    /// <summary>Other public money for the same costs.</summary>
    public IReadOnlyList<OtherFunding> OtherFunding { get; init; } = [];

    /// <summary>What the scheme asks beyond the budget, by name.</summary>
    public IReadOnlyDictionary<string, OptionValue> Options { get; init; } = ImmutableDictionary<string, OptionValue>.Empty;
}

/// <summary>One organisation of a consortium.</summary>
public sealed record Member
{
    /// <summary>Unique within the budget.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required MemberKind Kind { get; init; }

    /// <summary>Of companies only; null when nobody stated it.</summary>
    public BusinessSize? Size { get; init; }

    /// <summary>True for the lead organisation.</summary>
    public bool IsLead { get; init; }
}

/// <summary>One line of a budget.</summary>
public sealed record Cost
{
    /// <summary>Unique within the budget.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the member who pays it.</summary>
    public required string Member { get; init; }

    /// <summary>The day that decides the fiscal year, and whether the cost is in time.</summary>
    public required LocalDate On { get; init; }

    /// <summary>One of the scheme's categories.</summary>
    public required string Category { get; init; }

    /// <summary>In the currency's units, tax excluded, never negative, under 10^15.</summary>
    public required decimal Amount { get; init; }
}

/// <summary>Other public money for the same costs.</summary>
public sealed record OtherFunding
{
    /// <summary>Where it comes from, in the applicant's words.</summary>
    public required string Source { get; init; }

    /// <summary>In the currency's units, never negative, under 10^15.</summary>
    public required decimal Amount { get; init; }

    /// <summary>The fiscal year in which it counts; needed where the scheme counts by year.</summary>
    public int? FiscalYear { get; init; }
}

/// <summary>The answer to something that a scheme asks: a text (a choice, an amount, a rate), yes or no, or one text per member.</summary>
public sealed record OptionValue
{
    /// <summary>A choice, an amount or a rate.</summary>
    public string? Text { get; init; }

    /// <summary>Yes or no.</summary>
    public bool? Flag { get; init; }

    /// <summary>A text for each of some members, by id.</summary>
    public IReadOnlyDictionary<string, string>? ByMember { get; init; }
}
