using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Grants;

/// <summary>What a consortium applies for.</summary>
public sealed record ApplicationFacts
{
    /// <summary>The project's title; names no organisation where the call is blind.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>What the project is.</summary>
    public required LocalizedText Summary { get; init; }

    /// <summary>What is to be paid.</summary>
    public IReadOnlyList<BudgetLine> Lines { get; init; } = [];

    /// <summary>Other public money for the same costs.</summary>
    public IReadOnlyList<OtherMoney> OtherFunding { get; init; } = [];

    /// <summary>What the scheme asks beyond the budget, by name.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>One line of a budget.</summary>
/// <param name="Member">Who pays it.</param>
/// <param name="Category">One of the scheme's categories.</param>
/// <param name="On">The day that decides the fiscal year.</param>
/// <param name="Amount">Tax excluded.</param>
/// <param name="Note">What it is for.</param>
public sealed record BudgetLine(OrganisationId Member, string Category, LocalDate On, Money Amount, string? Note = null) : ITold, INames
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller) =>
        [teller.Text["Grants.Told.Line", ("name", teller.Name(Member)), ("category", teller.Text.Say($"Grants.Category.{Category}")), ("day", On), ("amount", Amount)]];

    /// <inheritdoc/>
    public IEnumerable<Member> Names() => [Member];
}

/// <summary>Other public money for the same costs.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Amount">How much.</param>
/// <param name="FiscalYear">In which fiscal year; needed where the scheme counts by year.</param>
public sealed record OtherMoney(string Source, Money Amount, int? FiscalYear) : ITold
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Tell(Teller teller) => [teller.Text["Grants.Told.Other", ("source", Source), ("amount", Amount)]];
}
