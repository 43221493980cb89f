using System.Globalization;
using Musubi.GrantRules;
using NodaTime.Text;

namespace Musubi.Engines.Tests.GrantRules;

/// <summary>Budgets told in one line each: members as "id kind size", the first in the lead, costs as "member day category amount".</summary>
internal static class Given
{
    public static Scheme Scheme(string name) => ShippedSchemes.Find(name).Required();

    public static Budget Budget(Scheme scheme, string members, string costs, params (string Name, OptionValue Value)[] options) => new()
    {
        Currency = scheme.Currency,
        DecidedOn = Day("2025-12-04"),
        Members = [.. Lines(members).Select((words, index) => new Member
        {
            Id = words[0],
            Kind = Enum.Parse<MemberKind>(words[1].Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true),
            Size = words.Length > 2 ? Enum.Parse<BusinessSize>(words[2], ignoreCase: true) : null,
            IsLead = index == 0,
        })],
        Costs = [.. Lines(costs).Select((words, index) => new Cost
        {
            Id = $"c{index}",
            Member = words[0],
            On = Day(words[1]),
            Category = words[2],
            Amount = decimal.Parse(words[3], CultureInfo.InvariantCulture),
        })],
        Options = options.ToDictionary(option => option.Name, option => option.Value),
    };

    public static Budget With(this Budget budget, params OtherFunding[] others) => budget with { OtherFunding = others };

    public static OtherFunding Other(decimal amount, int? year = null) => new() { Source = "national", Amount = amount, FiscalYear = year };

    public static OptionValue Text(string text) => new() { Text = text };

    public static OptionValue Yes => new() { Flag = true };

    public static OptionValue PerMember(params (string Member, string Text)[] answers) =>
        new() { ByMember = answers.ToDictionary(answer => answer.Member, answer => answer.Text) };

    /// <summary>The account, after making sure that its lines lead from the costs to its awards.</summary>
    public static Account Account(Scheme scheme, Budget budget)
    {
        var account = GrantCalculation.Compute(scheme, budget).Required();
        Assert.Null(AccountReplay.FirstFault(scheme, budget, account));
        return account;
    }

    public static decimal[] Amounts(this Account account) => [.. account.Awards.Select(award => award.Amount)];

    public static NodaTime.LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    private static IEnumerable<string[]> Lines(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
