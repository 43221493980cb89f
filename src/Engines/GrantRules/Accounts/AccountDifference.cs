namespace Musubi.GrantRules;

/// <summary>What became of a line from one account to the other.</summary>
public enum LineChange
{
    /// <summary>The rule itself changed, or what it does to the same amount: a reason of the difference.</summary>
    Rule,

    /// <summary>The same rule met another amount: a consequence.</summary>
    Amount,

    /// <summary>Only in the second account: a reason.</summary>
    Added,

    /// <summary>Only in the first account: a reason.</summary>
    Removed,
}

/// <summary>A line that two accounts do not share.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Before">In the first account.</param>
/// <param name="After">In the second account.</param>
public sealed record ChangedLine(LineChange Change, Line? Before, Line? After)
{
    /// <summary>True where the accounts part, false where a difference is only carried on.</summary>
    public bool IsReason => Change != LineChange.Amount;
}

/// <summary>An award that two accounts do not share.</summary>
/// <param name="FiscalYear">Null when the scheme has no years.</param>
/// <param name="Member">The member's id.</param>
/// <param name="Before">Null when there was none.</param>
/// <param name="After">Null when there is none any more.</param>
public sealed record ChangedAward(int? FiscalYear, string Member, decimal? Before, decimal? After);

/// <summary>What changes from one account to another, and why: two budgets in one scheme, or one budget in two editions.</summary>
public sealed record AccountDifference
{
    /// <summary>The totals.</summary>
    public required (decimal Before, decimal After) Total { get; init; }

    /// <summary>Awards that differ, in the order of the accounts.</summary>
    public required IReadOnlyList<ChangedAward> Awards { get; init; }

    /// <summary>Lines that differ, in the order of the calculation.</summary>
    public required IReadOnlyList<ChangedLine> Lines { get; init; }

    /// <summary>Costs that no longer count.</summary>
    public required IReadOnlyList<RefusedCost> NewlyRefused { get; init; }

    /// <summary>Costs that count now.</summary>
    public required IReadOnlyList<RefusedCost> NoLongerRefused { get; init; }

    /// <summary>True when nothing differs.</summary>
    public bool IsEmpty => Awards.Count + Lines.Count + NewlyRefused.Count + NoLongerRefused.Count == 0 && Total.Before == Total.After;

    /// <summary>Compares two accounts of one currency.</summary>
    /// <exception cref="ArgumentException">The currencies differ.</exception>
    public static AccountDifference Between(Account before, Account after)
    {
        if (before.Currency != after.Currency)
        {
            throw new ArgumentException($"Accounts in {before.Currency} and {after.Currency} do not compare.", nameof(after));
        }

        return new()
        {
            Total = (before.Total, after.Total),
            Awards = [.. CompareAwards(before, after)],
            Lines = [.. CompareLines(Keyed(before.Lines), Keyed(after.Lines))],
            NewlyRefused = [.. after.Refused.Except(before.Refused)],
            NoLongerRefused = [.. before.Refused.Except(after.Refused)],
        };
    }

    private static IEnumerable<ChangedAward> CompareAwards(Account before, Account after)
    {
        var (old, now) = (ByPlace(before), ByPlace(after));
        return old.Keys.Union(now.Keys)
            .OrderBy(place => place.FiscalYear)
            .Select(place => new ChangedAward(place.FiscalYear, place.Member, Find(old, place), Find(now, place)))
            .Where(change => change.Before != change.After);
    }

    private static Dictionary<(int? FiscalYear, string Member), decimal> ByPlace(Account account) =>
        account.Awards.ToDictionary(award => (award.FiscalYear, award.Member), award => award.Amount);

    private static decimal? Find(Dictionary<(int? FiscalYear, string Member), decimal> awards, (int? FiscalYear, string Member) place) =>
        awards.TryGetValue(place, out var amount) ? amount : null;

    private static IEnumerable<ChangedLine> CompareLines(List<(Key Key, Line Line)> before, List<(Key Key, Line Line)> after)
    {
        var now = after.ToDictionary(one => one.Key, one => one.Line);
        var old = before.Select(one => one.Key).ToHashSet();
        var changes = before.Select(one => (one.Line.Step, Change: Compare(one.Line, now.GetValueOrDefault(one.Key))))
            .Concat(after.Where(one => !old.Contains(one.Key)).Select(one => (one.Line.Step, Change: (ChangedLine?)new(LineChange.Added, null, one.Line))));

        // OrderBy keeps the order within a step; steps come in the order in which the accounts first have them.
        var order = before.Concat(after).Select(one => one.Line.Step).Distinct().ToList();
        return changes.Where(one => one.Change is not null).OrderBy(one => order.IndexOf(one.Step)).Select(one => one.Change!);
    }

    private static ChangedLine? Compare(Line before, Line? after)
    {
        if (after is null)
        {
            return new(LineChange.Removed, before, null);
        }

        var isSameRule = before.Rule.Id == after.Rule.Id && before.Rule.Text == after.Rule.Text;
        return (isSameRule, before.From == after.From, before.To == after.To) switch
        {
            (true, true, true) => null,
            (false, _, _) or (_, true, false) => new(LineChange.Rule, before, after),
            _ => new(LineChange.Amount, before, after),
        };
    }

    /// <summary>Lines by step and place; where a place meets a step more than once, by its turn.</summary>
    private static List<(Key Key, Line Line)> Keyed(IReadOnlyList<Line> lines)
    {
        var turns = new Dictionary<Key, int>();
        return [.. lines.Select(line =>
        {
            var key = new Key(line.Step, line.FiscalYear, line.Member, 0);
            var turn = turns[key] = turns.GetValueOrDefault(key) + 1;
            return (key with { Turn = turn }, line);
        })];
    }

    private readonly record struct Key(LineStep Step, int? FiscalYear, string? Member, int Turn);
}
