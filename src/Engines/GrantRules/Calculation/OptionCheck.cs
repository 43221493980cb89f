using System.Globalization;
using Musubi.Foundation;
using Musubi.GrantRules.Reading;

namespace Musubi.GrantRules.Calculation;

/// <summary>Reads the answers to what a scheme asks, and names those that are missing, unknown or unreadable.</summary>
internal sealed class OptionCheck(Scheme scheme, Budget budget, Action<string, Problem> add)
{
    public Dictionary<string, OptionAnswer[]> Run()
    {
        foreach (var name in budget.Options.Keys.Where(name => scheme.Options.All(option => option.Id != name)))
        {
            var known = string.Join(", ", scheme.Options.Select(option => option.Id));
            add($"options.{name}", Problem.Invalid("grantrules.unknown-option", ("option", name), ("known", known)));
        }

        var answers = new Dictionary<string, OptionAnswer[]>(StringComparer.Ordinal);
        foreach (var option in scheme.Options)
        {
            if (budget.Options.TryGetValue(option.Id, out var value))
            {
                answers[option.Id] = Read(option, value);
            }
            else if (option.IsRequired)
            {
                add($"options.{option.Id}", Problem.Invalid("grantrules.option-needed", ("option", option.Id), ("known", Known(option))));
            }
            else
            {
                answers[option.Id] = [new(option.Default, null)];
            }
        }

        return answers;
    }

    private OptionAnswer[] Read(SchemeOption option, OptionValue value)
    {
        var place = $"options.{option.Id}";
        if (value.ByMember is null || !option.IsPerMember)
        {
            var answer = value.ByMember is null ? ReadOne(option, value, place) : Wrong(option, place, "{…}");
            if (option.IsPerMember && answer.Choice == OptionAnswer.Amount && budget.Members.Count > 1)
            {
                add(place, Problem.Invalid("grantrules.amount-per-member", ("option", option.Id)));
            }

            return [answer];
        }

        var answers = new OptionAnswer[budget.Members.Count + 1];
        Array.Fill(answers, new(option.Default, null));
        foreach (var (member, text) in value.ByMember)
        {
            var index = budget.Members.Index().Where(one => one.Item.Id == member).Select(one => one.Index + 1).FirstOrDefault();
            if (index == 0)
            {
                add($"{place}.{member}", Problem.Invalid("grantrules.unknown-member", ("value", member)));
            }

            answers[index] = index == 0 ? answers[0] : ReadOne(option, new() { Text = text }, $"{place}.{member}");
        }

        return answers;
    }

    private OptionAnswer ReadOne(SchemeOption option, OptionValue value, string place)
    {
        if (option.Kind == OptionKind.YesNo)
        {
            return value.Flag is { } flag ? new(flag ? OptionAnswer.Yes : OptionAnswer.No, null) : Wrong(option, place, value.Text ?? string.Empty);
        }

        if (value.Text is not { } text)
        {
            return Wrong(option, place, value.Flag == true ? "true" : "false");
        }

        return option.Kind switch
        {
            OptionKind.Rate => ReadRate(option, text, place),
            OptionKind.Amount => ReadAmount(text, place),
            _ when option.Values.Contains(text) => new(text, null),
            OptionKind.ChoiceOrAmount when text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] == '-') => ReadAmount(text, place),
            _ => Wrong(option, place, text),
        };
    }

    private OptionAnswer ReadAmount(string text, string place)
    {
        if (DecimalText.Check(text, scheme.Currency).Succeeded(out var amount, out var problem))
        {
            return new(OptionAnswer.Amount, amount);
        }

        add(place, problem);
        return default;
    }

    private OptionAnswer ReadRate(SchemeOption option, string text, string place) =>
        Schemes.Rate.TryParse(text, out var rate) && !text.Contains('/', StringComparison.Ordinal)
            ? new(OptionAnswer.Rate, decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))
            : Wrong(option, place, text);

    private OptionAnswer Wrong(SchemeOption option, string place, string value)
    {
        add(place, Problem.Invalid("grantrules.option-value", ("option", option.Id), ("value", value), ("known", Known(option))));
        return default;
    }

    /// <summary>What may be answered, as a file writes it.</summary>
    private static string Known(SchemeOption option) => option.Kind switch
    {
        OptionKind.YesNo => "true, false",
        OptionKind.Amount => "\"1000000\"",
        OptionKind.Rate => "\"0\" – \"1\"",
        OptionKind.ChoiceOrAmount => string.Join(", ", option.Values.Append("\"1000000\"")),
        _ => string.Join(", ", option.Values),
    };
}
