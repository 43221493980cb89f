namespace Musubi.GrantRules;

/// <summary>Follows the lines of an account from the costs to the awards, without knowing a rate, a cap or a step of the scheme.</summary>
/// <remarks>
/// <para>Held at first: for each fiscal year and member the sum of all their costs, refused ones included.</para>
/// <para>
/// A line concerns every amount held in its year and for its member; a year or a member of null means all. Their sum must be the
/// line's "from"; the line's "to" takes their place, as one amount for that year and member.
/// </para>
/// <para>
/// Lines of the step "split" that follow each other divide one held amount: the smallest that covers them. It must be the "from" of
/// each of them, and their "to" must add up to it; they take its place.
/// </para>
/// <para>In the end the awards are held and nothing else; an amount of 0 need not be held.</para>
/// </remarks>
public static class AccountReplay
{
    /// <summary>Null when the lines lead from the costs to the awards and the awards to the total; else the index of the first line that
    /// does not follow, or the number of lines when only the end is wrong.</summary>
    public static int? FirstFault(Scheme scheme, Budget budget, Account account)
    {
        var held = new Dictionary<(int? Year, string? Member), decimal>();
        foreach (var cost in budget.Costs)
        {
            (int? Year, string? Member) place = (scheme.YearOf(cost.On), cost.Member);
            held[place] = held.GetValueOrDefault(place) + cost.Amount;
        }

        var index = 0;
        while (index < account.Lines.Count)
        {
            var taken = account.Lines[index].Step == LineStep.Split ? Divide(held, account.Lines, index) : Change(held, account.Lines[index]);
            if (taken == 0)
            {
                return index;
            }

            index += taken;
        }

        return IsAwarded(held, account) ? null : index;
    }

    private static int Change(Dictionary<(int? Year, string? Member), decimal> held, Line line)
    {
        var concerned = held.Keys.Where(place => (line.FiscalYear is null || place.Year == line.FiscalYear) && (line.Member is null || place.Member == line.Member)).ToArray();
        if (concerned.Sum(place => held[place]) != line.From || line.To < 0)
        {
            return 0;
        }

        foreach (var place in concerned)
        {
            held.Remove(place);
        }

        held[(line.FiscalYear, line.Member)] = line.To;
        return 1;
    }

    private static int Divide(Dictionary<(int? Year, string? Member), decimal> held, IReadOnlyList<Line> lines, int first)
    {
        if (Cover(held, lines[first]) is not { } whole)
        {
            return 0;
        }

        var amount = held[whole];
        var rest = amount;
        var parts = new Dictionary<(int? Year, string? Member), decimal>();
        for (var index = first; index < lines.Count && rest > 0; index++)
        {
            var line = lines[index];
            if (line.Step != LineStep.Split || Cover(held, line) != whole || line.From != amount || line.To < 0 || !parts.TryAdd((line.FiscalYear, line.Member), line.To))
            {
                break;
            }

            rest -= line.To;
        }

        // Parts of nothing may stand at the end.
        for (var index = first + parts.Count; index < lines.Count && rest == 0 && lines[index] is { Step: LineStep.Split, To: 0 } line && line.From == amount && Cover(held, line) == whole; index++)
        {
            parts.TryAdd((line.FiscalYear, line.Member), 0);
        }

        if (rest != 0)
        {
            return 0;
        }

        held.Remove(whole);
        foreach (var (place, part) in parts)
        {
            held[place] = part;
        }

        return parts.Count;
    }

    /// <summary>The smallest held amount within which a line lies.</summary>
    private static (int? Year, string? Member)? Cover(Dictionary<(int? Year, string? Member), decimal> held, Line line)
    {
        (int? Year, string? Member)[] places = [(line.FiscalYear, line.Member), (line.FiscalYear, null), (null, null)];
        foreach (var place in places)
        {
            if (held.ContainsKey(place))
            {
                return place;
            }
        }

        return null;
    }

    private static bool IsAwarded(Dictionary<(int? Year, string? Member), decimal> held, Account account)
    {
        foreach (var award in account.Awards)
        {
            held.Remove((award.FiscalYear, award.Member), out var amount);
            if (award.Amount < 0 || amount != award.Amount)
            {
                return false;
            }
        }

        return held.Values.All(amount => amount == 0) && account.Awards.Sum(award => award.Amount) == account.Total;
    }
}
