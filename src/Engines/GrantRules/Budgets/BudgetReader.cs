using Musubi.Foundation;
using Musubi.GrantRules.Reading;

namespace Musubi.GrantRules;

/// <summary>Reads a budget from its JSON form, strictly: unknown fields are refused by name, every fault has its place.</summary>
/// <remarks>What only a scheme can know (categories, options, needed dates) is checked when the scheme computes.</remarks>
public static class BudgetReader
{
    /// <summary>
    /// Reads a file in UTF-8. Faults are problems whose <see cref="Problem.Field"/> is the place, such as <c>costs[3].amount</c>;
    /// their codes begin with <c>grantrules.</c>.
    /// </summary>
    public static Answer<Budget> Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new List<Problem>();
        var budget = Node.Open(utf8, faults) is { } root ? ReadBudget(root) : null;
        return budget is not null && faults.Count == 0 ? Answer<Budget>.Of(budget) : Answer<Budget>.Refused(faults);
    }

    private static Budget? ReadBudget(Node root)
    {
        if (!root.HasOnly("currency", "decidedOn", "members", "costs", "otherFunding", "options"))
        {
            return null;
        }

        var named = root.Must("currency");
        if (named?.Text() is not { } code)
        {
            return null;
        }

        if (!Currency.Check(code).Succeeded(out var currency, out var problem) || currency.Code != code)
        {
            named.Fault(problem ?? Problem.Invalid("grantrules.currency-malformed", ("value", code)));
            return null;
        }

        return new()
        {
            Currency = currency,
            DecidedOn = root.May("decidedOn")?.Day(),
            Members = [.. Read(root.Must("members"), ReadMember)],
            Costs = [.. Read(root.Must("costs"), cost => ReadCost(cost, currency))],
            OtherFunding = [.. Read(root.May("otherFunding"), other => ReadOther(other, currency))],
            Options = ReadOptions(root.May("options")),
        };
    }

    // Evaluated at once, so that faults come in the order of the file.
    private static List<T> Read<T>(Node? list, Func<Node, T?> read)
        where T : class =>
        list is null ? [] : [.. list.Items().Select(read).OfType<T>()];

    private static Member? ReadMember(Node node)
    {
        if (!node.HasOnly("id", "kind", "size", "lead"))
        {
            return null;
        }

        var (id, kind) = (node.Must("id")?.Text(), node.Must("kind")?.OneOf<MemberKind>());
        var (size, lead) = (node.May("size")?.OneOf<BusinessSize>(), node.May("lead")?.Flag());
        return id is null || kind is null ? null : new() { Id = id, Kind = kind.Value, Size = size, IsLead = lead ?? false };
    }

    private static Cost? ReadCost(Node node, Currency currency)
    {
        if (!node.HasOnly("id", "member", "on", "category", "amount"))
        {
            return null;
        }

        var (id, member) = (node.Must("id")?.Text(), node.Must("member")?.Text());
        var (on, category) = (node.Must("on")?.Day(), node.Must("category")?.Text());
        var amount = node.Must("amount")?.Amount(currency);
        return id is null || member is null || on is null || category is null || amount is null
            ? null
            : new() { Id = id, Member = member, On = on.Value, Category = category, Amount = amount.Value };
    }

    private static OtherFunding? ReadOther(Node node, Currency currency)
    {
        if (!node.HasOnly("source", "amount", "fiscalYear"))
        {
            return null;
        }

        var (source, amount) = (node.Must("source")?.Text(), node.Must("amount")?.Amount(currency));
        var year = node.May("fiscalYear")?.Whole(1, 9998);
        return source is null || amount is null ? null : new() { Source = source, Amount = amount.Value, FiscalYear = year };
    }

    private static Dictionary<string, OptionValue> ReadOptions(Node? node)
    {
        var options = new Dictionary<string, OptionValue>(StringComparer.Ordinal);
        foreach (var (name, value) in node?.Fields() ?? [])
        {
            if (value.IsFlag)
            {
                options[name] = new() { Flag = value.Flag() };
            }
            else if (value.IsObject)
            {
                options[name] = new() { ByMember = value.Fields().Select(field => (field.Name, Text: field.Value.Text() ?? string.Empty)).ToDictionary(StringComparer.Ordinal) };
            }
            else if (value.Text() is { } text)
            {
                options[name] = new() { Text = text };
            }
        }

        return options;
    }
}
