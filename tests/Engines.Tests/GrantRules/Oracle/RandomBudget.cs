using Musubi.GrantRules;
using NodaTime;

namespace Musubi.Engines.Tests.GrantRules.Oracle;

/// <summary>A budget from a seed: few members, years around every edge of the rules, amounts around every cap and half.</summary>
internal static class RandomBudget
{
    private static readonly long[] Edges = [0, 1, 2, 3, 999, 1000, 1001, 1999, 2000, 39_999_999, 40_000_000, 40_000_001, 12_345_678, 1_538_461, 199_999_999, 999_999_999_999];

    public static Budget Of(Scheme scheme, int seed)
    {
        var random = new Random(seed);
        var decided = new LocalDate(2025, 1, 1).PlusDays(random.Next(400));
        var members = Enumerable.Range(0, random.Next(1, 5)).Select(index => Member(scheme, random, index)).ToArray();
        return new()
        {
            Currency = scheme.Currency,
            DecidedOn = decided,
            Members = members,
            Costs = [.. Enumerable.Range(0, random.Next(13)).Select(index => new Cost
            {
                Id = $"c{index}",
                Member = Pick(random, members).Id,
                On = decided.PlusDays(random.Next(-60, random.Next(2) == 0 ? 200 : 1900)),
                Category = Pick(random, scheme.Categories).Id,
                Amount = Amount(scheme, random),
            })],
            OtherFunding = random.Next(3) > 0 ? [] : [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => new OtherFunding { Source = "other", Amount = Amount(scheme, random), FiscalYear = decided.Year + random.Next(-1, 3) })],
            Options = Options(scheme, random, members),
        };
    }

    public static decimal Amount(Scheme scheme, Random random)
    {
        var smallest = scheme.Currency.Decimals == 0 ? 1m : 0.01m;
        return random.Next(5) switch
        {
            0 => Pick(random, Edges) * smallest,
            1 => decimal.Floor(Pick(random, Edges) / 1000m),
            2 => random.Next(1000) * smallest,
            3 => random.NextInt64(100_000_000) * smallest,
            _ => random.NextInt64(10_000_000_000) * smallest,
        };
    }

    private static Member Member(Scheme scheme, Random random, int index)
    {
        var kind = index == 0 ? Pick(random, scheme.LeadKinds) : random.Next(2) == 0 && scheme.Kinds.Contains(MemberKind.Company) ? MemberKind.Company : Pick(random, scheme.Kinds);
        var sizes = random.Next(2) == 0 ? 3 : 4;
        return new() { Id = $"m{index}", Kind = kind, IsLead = index == 0, Size = kind == MemberKind.Company ? (BusinessSize)random.Next(sizes) : null };
    }

    private static Dictionary<string, OptionValue> Options(Scheme scheme, Random random, Member[] members)
    {
        var options = new Dictionary<string, OptionValue>();
        foreach (var option in scheme.Options.Where(option => option.IsRequired || random.Next(3) == 0))
        {
            options[option.Id] = option.IsPerMember && (option.Kind == OptionKind.Rate || random.Next(2) == 0)
                ? new() { ByMember = members.Where(_ => random.Next(4) > 0).ToDictionary(member => member.Id, _ => Text(option)) }
                : option.Kind == OptionKind.YesNo ? new() { Flag = random.Next(2) == 0 }
                : option.Kind == OptionKind.ChoiceOrAmount ? Given.Text(Pick(random, option.Values))
                : Given.Text(Text(option));
        }

        return options;

        string Text(SchemeOption option) => option.Kind switch
        {
            OptionKind.Rate => (random.Next(10_001) / 10_000m).ToString(System.Globalization.CultureInfo.InvariantCulture),
            OptionKind.Amount => Plain(Amount(scheme, random)),
            OptionKind.ChoiceOrAmount when random.Next(2) == 0 => Plain(Amount(scheme, random)),
            _ => Pick(random, option.Values),
        };
    }

    private static string Plain(decimal amount) => amount.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static T Pick<T>(Random random, IReadOnlyList<T> list) => list[random.Next(list.Count)];
}
