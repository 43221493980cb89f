using System.Globalization;
using Musubi.GrantRules;
using NodaTime;

namespace Musubi.GrantBench;

/// <summary>Budgets of three members over three years in the categories of a scheme: the same for the same seed.</summary>
internal static class GeneratedBudgets
{
    private static readonly LocalDate Decided = new(2025, 6, 1);

    public static Budget Of(Scheme scheme, int seed, int lines)
    {
        var random = new Random(seed);
        var members = Enumerable.Range(0, 3).Select(place => Member(scheme, random, place)).ToArray();
        return new()
        {
            Currency = scheme.Currency,
            DecidedOn = Decided,
            Members = members,
            Costs = [.. Enumerable.Range(0, lines).Select(line => new Cost
            {
                Id = $"c{line}",
                Member = members[random.Next(members.Length)].Id,
                On = Decided.PlusDays(random.Next(1000)),
                Category = scheme.Categories[random.Next(scheme.Categories.Count)].Id,
                Amount = random.Next(1_000_000),
            })],
            Options = scheme.Options.Where(option => option.IsRequired).ToDictionary(option => option.Id, option => Answer(option, members)),
        };
    }

    private static Member Member(Scheme scheme, Random random, int place)
    {
        var kinds = place == 0 ? scheme.LeadKinds : scheme.Kinds;
        var kind = kinds[random.Next(kinds.Count)];
        return new() { Id = $"m{place}", Kind = kind, IsLead = place == 0, Size = kind == MemberKind.Company ? BusinessSize.Small : null };
    }

    private static OptionValue Answer(SchemeOption option, Member[] members) =>
        option.Kind == OptionKind.YesNo ? new() { Flag = true }
        : option.IsPerMember ? new() { ByMember = members.ToDictionary(member => member.Id, _ => Text(option)) }
        : new() { Text = Text(option) };

    private static string Text(SchemeOption option) => option.Kind switch
    {
        OptionKind.Rate => 0.3m.ToString(CultureInfo.InvariantCulture),
        OptionKind.Amount => "1000",
        _ => option.Values[0],
    };
}
