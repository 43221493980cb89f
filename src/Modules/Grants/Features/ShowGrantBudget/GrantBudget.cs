using Musubi.Directory;
using Musubi.Foundation;

namespace Musubi.Grants.Features.ShowGrantBudget;

/// <summary>How far money has come. What has come further counts at every stage before, too.</summary>
[Worded]
internal enum BudgetStage
{
    /// <summary>Made available by a call.</summary>
    Planned = 1,

    /// <summary>What the scheme gives for the budgets applied with.</summary>
    Applied = 2,

    /// <summary>Decided by two persons.</summary>
    Awarded = 3,

    /// <summary>Demanded by a member, and not sent back.</summary>
    Claimed = 4,

    /// <summary>To be paid or paid.</summary>
    Approved = 5,

    /// <summary>Paid.</summary>
    Paid = 6,
}

/// <summary>When money counts: a fiscal year of its scheme, or the whole time where the scheme has no years.</summary>
internal sealed record BudgetTime(FiscalCalendar? Calendar, int? Year);

/// <summary>One amount at one stage.</summary>
internal sealed record BudgetEntry(BudgetStage Stage, BudgetTime Time, Money Amount)
{
    /// <summary>Whose money it is; null where it is nobody's yet.</summary>
    public OrganisationId? Member { get; init; }

    public AwardId? Award { get; init; }

    public bool IsIllustrative { get; init; }
}

/// <summary>The money of a programme's grants. Currencies never add up, and years of different calendars never compare: each pair is a block of its own.</summary>
internal sealed class GrantBudget
{
    public GrantBudget(IEnumerable<BudgetEntry> entries) => Blocks =
    [
        .. entries.GroupBy(entry => (entry.Amount.Currency, entry.Time.Calendar?.FirstMonth, entry.Time.Calendar?.Zone.Id))
            .OrderBy(group => group.Key.Currency.Code, StringComparer.Ordinal).ThenBy(group => group.Key.FirstMonth ?? 13).ThenBy(group => group.Key.Id, StringComparer.Ordinal)
            .Select(group => new BudgetBlock(group.Key.Currency, group.First().Time.Calendar, [.. group])),
    ];

    public IReadOnlyList<BudgetBlock> Blocks { get; }
}

/// <summary>The money in one currency under schemes whose years run alike.</summary>
internal sealed class BudgetBlock(Currency currency, FiscalCalendar? calendar, IReadOnlyList<BudgetEntry> entries)
{
    public Currency Currency => currency;

    /// <summary>Null where the schemes have no fiscal years.</summary>
    public FiscalCalendar? Calendar => calendar;

    public bool IsIllustrative { get; } = entries.Any(entry => entry.IsIllustrative);

    /// <summary>One row for each year with money, earliest first; a single one where there are no years.</summary>
    public IReadOnlyList<BudgetRow> Rows { get; } =
        [.. entries.GroupBy(entry => entry.Time.Year).OrderBy(group => group.Key).Select(group => new BudgetRow(group.Key, currency, [.. group], entries.Any(entry => entry.Stage is BudgetStage.Planned)))];

    /// <summary>All years together.</summary>
    public BudgetRow Whole { get; } = new(null, currency, entries, entries.Any(entry => entry.Stage is BudgetStage.Planned));

    /// <summary>The row of a year; the only one where there are no years. Empty amounts for a year without money.</summary>
    public BudgetRow Of(int year) => calendar is null ? Whole : Rows.FirstOrDefault(row => row.Year == year) ?? new(year, currency, [], Whole.Planned is not null);

    /// <summary>What is awarded, claimed and paid, divided among the parts to which each amount belongs; an amount of several parts counts under each.</summary>
    public IReadOnlyList<BudgetShare<TPart>> Divide<TPart>(int year, Func<BudgetEntry, IEnumerable<TPart>> parts) =>
    [
        .. Of(year).Entries.Where(entry => entry.Stage is BudgetStage.Awarded or BudgetStage.Claimed or BudgetStage.Paid)
            .SelectMany(entry => parts(entry).Distinct().Select(part => (Part: part, Entry: entry)))
            .GroupBy(pair => pair.Part, pair => pair.Entry)
            .Select(group => new BudgetShare<TPart>(group.Key, new(null, currency, [.. group], isPlanned: false)))
            .OrderByDescending(share => share.Money.Awarded).ThenByDescending(share => share.Money.Paid),
    ];
}

/// <summary>What belongs to one place, topic or kind of member.</summary>
internal sealed record BudgetShare<TPart>(TPart Part, BudgetRow Money);

/// <summary>The money of one year.</summary>
internal sealed class BudgetRow(int? year, Currency currency, IReadOnlyList<BudgetEntry> entries, bool isPlanned)
{
    public int? Year => year;

    public IReadOnlyList<BudgetEntry> Entries => entries;

    public bool IsIllustrative { get; } = entries.Any(entry => entry.IsIllustrative);

    /// <summary>Null when no call of the block says how much there is.</summary>
    public Money? Planned => isPlanned ? Sum(BudgetStage.Planned) : null;

    public Money Applied => Sum(BudgetStage.Applied);

    public Money Awarded => Sum(BudgetStage.Awarded);

    public Money Claimed => Sum(BudgetStage.Claimed);

    public Money Approved => Sum(BudgetStage.Approved);

    public Money Paid => Sum(BudgetStage.Paid);

    /// <summary>Planned without what is awarded; below zero in a year that is paid from an earlier call.</summary>
    public Money? Free => Planned is { } planned ? planned - Awarded : null;

    public Money Sum(BudgetStage stage) => Money.Sum(entries.Where(entry => entry.Stage == stage).Select(entry => entry.Amount), currency);
}
