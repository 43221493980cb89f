using Musubi.Foundation;
using Musubi.GrantRules.Calculation;
using Musubi.GrantRules.Calculation.Steps;
using Musubi.GrantRules.Reading;

namespace Musubi.GrantRules.Schemes;

/// <summary>Reads one step of a scheme. Each kind of step has its own fields and no others.</summary>
internal sealed class StepReader(IReadOnlyDictionary<string, int> categories, Currency currency)
{
    private static readonly string[] OfRule = ["rule", "text", "unsure", "when"];

    public Step? Read(Node node) => node.Must("step")?.OneOf<LineStep>() switch
    {
        LineStep.Eligibility => new EligibilityStep(Cases(node, [], ReadRefusal, "refuse", "lastDay", "months", "years")),
        LineStep.Overhead => new OverheadStep(Cases(node, [], ReadOverhead, "rate", "base", "option")),
        LineStep.Rate => ReadRateStep(node),
        LineStep.Cap => ReadCapStep(node),
        LineStep.OtherFunding => ReadOtherFunding(node),
        LineStep.Minimum => new MinimumStep(ReadLevel(node), Cases(node, ["per"], one => one.Must("amount")?.Amount(currency) ?? 0, "amount")),
        LineStep.Round => ReadRound(node),
        LineStep.Split => ReadSplit(node),
        _ => null,
    };

    private List<Case<T>> Cases<T>(Node step, string[] own, Func<Node, T?> read, params string[] fields)
    {
        step.HasOnly(["step", "cases", .. own]);
        return [.. (step.Must("cases")?.Items() ?? []).Select(one => ReadCase(one, read, fields)).OfType<Case<T>>()];
    }

    private Case<T>? ReadCase<T>(Node node, Func<Node, T?> read, params string[] fields)
    {
        node.HasOnly([.. OfRule, .. fields]);
        var value = read(node);
        var rule = ReadRule(node);
        var when = node.May("when") is { } condition ? ReadCondition(condition) : Condition.Always;
        return rule is null || value is null ? null : new(rule, when, value);
    }

    private static SchemeRule? ReadRule(Node node)
    {
        var (id, text) = (node.Must("rule")?.Text(), SchemeReader.ReadWording(node.Must("text")));
        return id is null || text is null ? null : new(id, text, node.May("unsure")?.Flag() ?? false);
    }

    private Condition ReadCondition(Node node)
    {
        node.HasOnly("kinds", "sizes", "categories", "options", "everyMember");
        return new()
        {
            Kinds = node.May("kinds") is { } kinds ? SchemeReader.ReadEnums<MemberKind>(kinds) : null,
            Sizes = node.May("sizes") is { } sizes ? SchemeReader.ReadEnums<BusinessSize>(sizes) : null,
            Categories = node.May("categories") is { } list ? ReadCategories(list) : null,
            Options = node.May("options")?.Fields().ToDictionary(field => field.Name, field => ReadTexts(field.Value), StringComparer.Ordinal),
            EveryMember = node.May("everyMember") is { } every ? ReadCondition(every) : null,
        };
    }

    private static IReadOnlyList<string> ReadTexts(Node list) => [.. list.Items().Select(item => item.Text()).OfType<string>()];

    private List<int> ReadCategories(Node list)
    {
        var found = new List<int>();
        foreach (var item in list.Items())
        {
            if (item.Text() is not { } name)
            {
                continue;
            }

            if (name == SchemeReader.Overhead)
            {
                found.Add(categories.Count);
            }
            else if (categories.TryGetValue(name, out var index))
            {
                found.Add(index);
            }
            else
            {
                item.Fault(Problem.Invalid("grantrules.unknown-category", ("value", name), ("known", string.Join(", ", categories.Keys))));
            }
        }

        return found;
    }

    private static Refusal? ReadRefusal(Node node)
    {
        if (node.Must("refuse")?.OneOf<RefusalReason>() is not { } reason)
        {
            return null;
        }

        return new(reason)
        {
            LastDay = reason == RefusalReason.AfterLastDay ? node.Must("lastDay")?.Day() : null,
            Months = reason == RefusalReason.AfterTerm ? node.Must("months")?.Whole(1, 600) ?? 1 : 0,
            Years = reason == RefusalReason.AfterYears ? node.Must("years")?.Whole(1, 50) ?? 1 : 0,
        };
    }

    private Overhead? ReadOverhead(Node node)
    {
        if (!HasOneOf(node, "rate", "option"))
        {
            return null;
        }

        return node.May("option") is { } option
            ? option.Text() is { } name ? new([], default, name) : null
            : new(node.Must("base") is { } list ? ReadCategories(list) : [], ReadRate(node.Must("rate")!) ?? default, null);
    }

    private RateStep ReadRateStep(Node node)
    {
        var rounding = node.May("rounding") is { } stated ? ReadRounding(stated) : null;
        return new(ReadLevel(node), rounding, Cases(node, ["per", "rounding"], ReadShare, "rate", "option"));
    }

    private static PaidShare? ReadShare(Node node) =>
        !HasOneOf(node, "rate", "option") ? null
        : node.May("option") is { } option ? option.Text() is { } name ? new(new(1, 1), name) : null
        : ReadRate(node.Must("rate")!) is { } rate ? new(rate, null) : null;

    private CapStep ReadCapStep(Node node)
    {
        var only = node.May("only");
        only?.HasOnly("kinds", "categories", "unit");
        var part = only is null ? null : new Part(
            only.May("kinds") is { } kinds ? SchemeReader.ReadEnums<MemberKind>(kinds) : null,
            only.May("categories") is { } list ? ReadCategories(list) : null,
            ReadUnit(only.Must("unit")));
        return new(ReadLevel(node), part, Cases(node, ["per", "only"], ReadLimit, "amount", "option", "rate", "shareOption"));
    }

    private Limit? ReadLimit(Node node) => !HasOneOf(node, "amount", "option", "rate", "shareOption") ? null : new()
    {
        Amount = node.May("amount")?.Amount(currency),
        Option = (node.May("option") ?? node.May("shareOption"))?.Text(),
        IsShare = node.May("shareOption") is not null,
        Rate = node.May("rate") is { } rate ? ReadRate(rate) : null,
    };

    private OtherFundingStep? ReadOtherFunding(Node node) =>
        ReadCase<object>(node, _ => string.Empty, "step", "per") is { } one ? new(ReadLevel(node), one!) : null;

    private RoundStep? ReadRound(Node node) =>
        ReadCase(node, one => one.Must("rounding") is { } text ? ReadRounding(text) : null, "step", "per", "rounding") is { } found ? new(ReadLevel(node), found) : null;

    private SplitStep? ReadSplit(Node node) =>
        ReadCase(node, one => ReadUnit(one.Must("unit")), "step", "unit") is { } found ? new(found) : null;

    private static Level ReadLevel(Node node) => node.Must("per")?.OneOf<Level>() ?? Level.Application;

    /// <summary>A unit to count in, never below the smallest of the currency.</summary>
    private decimal ReadUnit(Node? node)
    {
        if (node?.Amount(currency) is not { } unit)
        {
            return 1;
        }

        if (unit > 0)
        {
            return unit;
        }

        node.Fault(Problem.Invalid("grantrules.unit-malformed", ("value", node.Shown())));
        return 1;
    }

    private Rounding? ReadRounding(Node node)
    {
        if (node.Text() is not { } text)
        {
            return null;
        }

        if (Rounding.Check(text).Succeeded(out var rounding, out var problem) && rounding.Direction != RoundingDirection.None
            && decimal.Round(rounding.Unit, currency.Decimals) == rounding.Unit)
        {
            return rounding;
        }

        node.Fault(problem ?? Problem.Invalid("grantrules.unit-malformed", ("value", text)));
        return null;
    }

    private static Rate? ReadRate(Node node)
    {
        if (node.Text() is { } text && Rate.TryParse(text, out var rate))
        {
            return rate;
        }

        node.Fault(Problem.Invalid("grantrules.rate-malformed", ("value", node.Shown())));
        return null;
    }

    private static bool HasOneOf(Node node, params string[] fields)
    {
        if (fields.Count(field => node.May(field) is not null) == 1)
        {
            return true;
        }

        node.Fault(Problem.Invalid("grantrules.one-of", ("fields", string.Join(", ", fields))));
        return false;
    }
}
