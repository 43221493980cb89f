using FsCheck;
using FsCheck.Fluent;
using Musubi.Engines.Tests.GrantRules.Oracle;
using Musubi.GrantRules;

namespace Musubi.Engines.Tests.GrantRules;

/// <summary>Every shipped scheme against an oracle that shares neither code, arithmetic nor data with it.</summary>
/// <remarks>MUSUBI_GRANT_BUDGETS sets how many budgets each scheme gets; a failing seed is printed and makes the same budget again.</remarks>
public sealed class GrantPropertyTests
{
    private static readonly int Budgets = int.TryParse(Environment.GetEnvironmentVariable("MUSUBI_GRANT_BUDGETS"), out var count) ? count : 30_000;

    public static TheoryData<string> Schemes => [.. ShippedSchemes.All.Select(scheme => scheme.ToString())];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Compute_AnyBudget_IsWhatTheOracleSays(string name)
    {
        var scheme = Given.Scheme(name);

        ForAll(Budgets, seed =>
        {
            var budget = RandomBudget.Of(scheme, seed);
            var account = GrantCalculation.Compute(scheme, budget).Required();
            var expected = Expectation.Of(scheme, budget);
            Assert.Null(AccountReplay.FirstFault(scheme, budget, account));
            Assert.Equal(expected.Refused.Order(), account.Refused.Select(cost => cost.Cost).Order());
            Assert.Equal(account.Total, account.Awards.Sum(award => award.Amount));
            Assert.True(Fraction.Of(account.Total).CompareTo(expected.Room) <= 0 && account.Awards.All(award => award.Amount >= 0));
            Assert.All(account.Awards, award => Assert.Equal(award.Amount, expected.Awards[(award.FiscalYear, award.Member)].ToDecimal()));
            Assert.Equal(account.Total, Fraction.Sum(expected.Awards.Values).ToDecimal());
            return true;
        });
    }

    /// <summary>One cost more, or a higher one, never lowers the grant.</summary>
    [Theory]
    [MemberData(nameof(Schemes))]
    public void Compute_HigherCost_NeverGetsLess(string name)
    {
        var scheme = Given.Scheme(name);

        ForAll(Budgets / 10, seed =>
        {
            var random = new Random(seed);
            var budget = RandomBudget.Of(scheme, seed);

            // A research share shrinks a part in whole pennies, which may cost a pound of rounding elsewhere.
            budget = budget with { Options = budget.Options.Where(option => option.Key != "maximumResearchShare").ToDictionary() };
            if (budget.Costs.Count == 0)
            {
                return true;
            }

            var index = random.Next(budget.Costs.Count);
            var more = budget.Costs.Select((cost, place) => place == index ? cost with { Amount = cost.Amount + RandomBudget.Amount(scheme, random) } : cost);
            var higher = GrantCalculation.Compute(scheme, budget with { Costs = [.. more] }).Required();
            return higher.Total >= GrantCalculation.Compute(scheme, budget).Required().Total;
        });
    }

    /// <summary>The order of costs and of other funding means nothing; the order of members decides ties only.</summary>
    [Theory]
    [MemberData(nameof(Schemes))]
    public void Compute_CostsInAnotherOrder_GivesTheSameAwards(string name)
    {
        var scheme = Given.Scheme(name);

        ForAll(Budgets / 10, seed =>
        {
            var budget = RandomBudget.Of(scheme, seed);
            var turned = budget with { Costs = [.. budget.Costs.Reverse()], OtherFunding = [.. budget.OtherFunding.Reverse()] };
            return GrantCalculation.Compute(scheme, budget).Required().Awards.SequenceEqual(GrantCalculation.Compute(scheme, turned).Required().Awards);
        });
    }

    private static void ForAll(int count, Func<int, bool> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(count));
}
