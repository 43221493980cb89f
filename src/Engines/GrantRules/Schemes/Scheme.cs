using System.Collections.Frozen;
using Musubi.Foundation;
using Musubi.GrantRules.Calculation;
using NodaTime;

namespace Musubi.GrantRules;

/// <summary>The rules of one kind of grant in one edition, as data; a running project keeps the edition it began with.</summary>
/// <remarks>Made by <see cref="SchemeReader"/> only, so every scheme there is can be computed.</remarks>
public sealed class Scheme
{
    internal Scheme()
    {
    }

    /// <summary>Stable key, the same in every edition.</summary>
    public required string Id { get; init; }

    /// <summary>The edition, by the year in which its rules appeared.</summary>
    public required string Edition { get; init; }

    /// <summary>Name for people.</summary>
    public required Wording Name { get; init; }

    /// <summary>Who pays.</summary>
    public required Wording Payer { get; init; }

    /// <summary>The currency of budgets and awards.</summary>
    public required Currency Currency { get; init; }

    /// <summary>When its fiscal years begin; null when awards are not divided by year.</summary>
    public required FiscalCalendar? Calendar { get; init; }

    /// <summary>Kinds that may take part.</summary>
    public required IReadOnlyList<MemberKind> Kinds { get; init; }

    /// <summary>Kinds that may lead.</summary>
    public required IReadOnlyList<MemberKind> LeadKinds { get; init; }

    /// <summary>The categories of its costs, in order, each with its names in other lists.</summary>
    public required IReadOnlyList<CostCategory> Categories { get; init; }

    /// <summary>What it asks beyond the budget.</summary>
    public required IReadOnlyList<SchemeOption> Options { get; init; }

    /// <summary>Every rule in the order in which it is applied.</summary>
    public IReadOnlyList<SchemeRule> Rules => [.. Steps.SelectMany(step => step.Rules)];

    /// <summary>True when it needs the day of the decision.</summary>
    public bool NeedsDecision => Steps.Any(step => step.NeedsDecision);

    /// <summary>True when a company must state its size.</summary>
    public bool NeedsSize => Steps.Any(step => step.NeedsSize);

    /// <summary>True when other funding counts by fiscal year.</summary>
    public bool NeedsYearOfOtherFunding => Steps.Any(step => step.NeedsYearOfOtherFunding);

    internal IReadOnlyList<Step> Steps { get; init; } = [];

    internal FrozenDictionary<string, int> CategoryIndex { get; init; } = FrozenDictionary<string, int>.Empty;

    /// <summary>The year in which a day counts; null when the scheme has no years.</summary>
    public int? YearOf(LocalDate day) => Calendar is { } calendar ? day.Month >= calendar.FirstMonth ? day.Year : day.Year - 1 : null;

    /// <summary>Id and edition, as `musubi grant` takes them.</summary>
    public override string ToString() => $"{Id}@{Edition}";
}

/// <summary>A category of costs.</summary>
/// <param name="Id">Its name in budgets: "labour".</param>
/// <param name="Mappings">Its names elsewhere, by list: "horizon-europe", "japan", "aza".</param>
public sealed record CostCategory(string Id, IReadOnlyDictionary<string, string> Mappings);
