using System.Collections.Frozen;
using Musubi.Foundation;
using Musubi.GrantRules.Calculation;
using Musubi.GrantRules.Reading;
using Musubi.GrantRules.Schemes;

namespace Musubi.GrantRules;

/// <summary>Reads a scheme from its JSON form (<c>data/schemes/scheme.schema.json</c>), strictly, and checks that it can be computed.</summary>
public static class SchemeReader
{
    /// <summary>The name under which conditions know indirect costs.</summary>
    internal const string Overhead = "overhead";

    /// <summary>Reads a file in UTF-8. Faults are problems whose <see cref="Problem.Field"/> is the place, such as <c>steps[2].cases[0].rate</c>.</summary>
    public static Answer<Scheme> Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new List<Problem>();
        var scheme = Node.Open(utf8, faults) is { } root ? ReadScheme(root) : null;
        if (scheme is not null && faults.Count == 0)
        {
            faults.AddRange(new SchemeCheck(scheme).Run());
        }

        return scheme is not null && faults.Count == 0 ? Answer<Scheme>.Of(scheme) : Answer<Scheme>.Refused(faults);
    }

    internal static Wording? ReadWording(Node? node)
    {
        if (node is null)
        {
            return null;
        }

        var texts = node.Fields().Select(field => (field.Name, Text: field.Value.Text() ?? string.Empty)).ToDictionary(StringComparer.Ordinal);
        return node.Must(Language.English.Tag) is null ? null : new(texts);
    }

    internal static List<T> ReadEnums<T>(Node? list)
        where T : struct, Enum =>
        [.. (list?.Items() ?? []).Select(item => item.OneOf<T>()).OfType<T>()];

    private static Scheme? ReadScheme(Node root)
    {
        if (!root.HasOnly("$schema", "id", "edition", "name", "payer", "currency", "calendar", "members", "categories", "options", "steps"))
        {
            return null;
        }

        var (id, edition) = (root.Must("id")?.Text(), root.Must("edition")?.Text());
        var (name, payer) = (ReadWording(root.Must("name")), ReadWording(root.Must("payer")));
        var currency = ReadCurrency(root.Must("currency"));
        var calendar = root.May("calendar") is { } stated ? ReadCalendar(stated) : null;
        var members = root.Must("members");
        members?.HasOnly("kinds", "lead");
        var kinds = ReadEnums<MemberKind>(members?.Must("kinds"));
        var leads = members?.May("lead") is { } lead ? ReadEnums<MemberKind>(lead) : kinds;
        var categories = (root.Must("categories")?.Items() ?? []).Select(ReadCategory).OfType<CostCategory>().DistinctBy(one => one.Id).ToList();
        var options = (root.May("options")?.Items() ?? []).Select(ReadOption).OfType<SchemeOption>().ToList();
        var index = categories.Index().ToFrozenDictionary(one => one.Item.Id, one => one.Index, StringComparer.Ordinal);
        if (currency is null)
        {
            return null;
        }

        var steps = (root.Must("steps")?.Items() ?? []).Select(node => new StepReader(index, currency).Read(node)).OfType<Step>().ToList();
        return id is null || edition is null || name is null || payer is null ? null : new()
        {
            Id = id,
            Edition = edition,
            Name = name,
            Payer = payer,
            Currency = currency,
            Calendar = calendar,
            Kinds = kinds,
            LeadKinds = leads,
            Categories = categories,
            Options = options,
            Steps = steps,
            CategoryIndex = index,
        };
    }

    private static Currency? ReadCurrency(Node? node)
    {
        if (node?.Text() is not { } code)
        {
            return null;
        }

        if (Currency.Check(code).Succeeded(out var currency, out var problem))
        {
            return currency;
        }

        node.Fault(problem);
        return null;
    }

    private static FiscalCalendar? ReadCalendar(Node node)
    {
        node.HasOnly("firstMonth", "zone");
        if (node.Must("firstMonth")?.Whole(1, 12) is not { } month || node.Must("zone")?.Text() is not { } zone)
        {
            return null;
        }

        if (FiscalCalendar.TryCreate(month, zone).Succeeded(out var calendar, out var problem))
        {
            return calendar;
        }

        node.Fault(problem);
        return null;
    }

    private static CostCategory? ReadCategory(Node node)
    {
        node.HasOnly("id", "maps");
        var maps = (node.May("maps")?.Fields() ?? []).Select(field => (field.Name, Text: field.Value.Text() ?? string.Empty)).ToDictionary(StringComparer.Ordinal);
        return node.Must("id")?.Text() is { } id ? new(id, maps) : null;
    }

    private static SchemeOption? ReadOption(Node node)
    {
        node.HasOnly("id", "kind", "values", "perMember", "required", "default");
        var (id, kind) = (node.Must("id")?.Text(), node.Must("kind")?.OneOf<OptionKind>());
        var values = (node.May("values")?.Items() ?? []).Select(item => item.Text()).OfType<string>().ToList();
        var usual = node.May("default");
        var chosen = usual is { IsFlag: true } ? usual.Flag() == true ? OptionAnswer.Yes : OptionAnswer.No : usual?.Text();
        if (chosen is not null && kind is OptionKind.Choice or OptionKind.ChoiceOrAmount && !values.Contains(chosen!))
        {
            usual!.Fault(Problem.Invalid("grantrules.unknown-value", ("value", chosen!), ("known", string.Join(", ", values))));
        }

        return id is null || kind is null ? null : new()
        {
            Id = id,
            Kind = kind.Value,
            Values = values,
            IsPerMember = node.May("perMember")?.Flag() ?? false,
            IsRequired = node.May("required")?.Flag() ?? false,
            Default = chosen,
        };
    }
}
