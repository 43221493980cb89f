using Musubi.GrantRules;

namespace Musubi.Engines.Tests.GrantRules;

/// <summary>Sums of the two Japanese schemes, worked out by hand.</summary>
public sealed class JapaneseFigureTests
{
    private static readonly Scheme Tokyo = Given.Scheme("smart-tokyo-local-issues");
    private static readonly Scheme Meti = Given.Scheme("meti-global-south");

    /// <summary>Half, at most 20 million, down to thousands: the examples of Japanese subsidy practice.</summary>
    [Theory]
    [InlineData(39_999_999, 19_999_000)]
    [InlineData(40_000_000, 20_000_000)]
    [InlineData(41_000_000, 20_000_000)]
    [InlineData(12_345_678, 6_172_000)]
    [InlineData(2_000, 1_000)]
    [InlineData(1_999, 0)]
    public void Tokyo_OneCost_IsHalfCappedAndRoundedDown(int cost, int expected)
    {
        var budget = Given.Budget(Tokyo, "city local-government", $"city 2026-01-20 services {cost}");

        var account = Given.Account(Tokyo, budget);

        Assert.Equal(expected, account.Total);
        Assert.Equal([expected], account.Amounts());
    }

    /// <summary>20,000,000 by three at a unit of 1,000 is 6,667,000, 6,667,000, 6,666,000.</summary>
    [Fact]
    public void Tokyo_ThreeEqualMembersAtTheCap_SharesAddUpInOrder()
    {
        var budget = Given.Budget(
            Tokyo,
            "city local-government; acme company small; uni university",
            "city 2026-01-20 labour 14000000; acme 2026-01-20 equipment 14000000; uni 2026-01-20 travel 14000000");

        var account = Given.Account(Tokyo, budget);

        Assert.Equal([6_667_000, 6_667_000, 6_666_000], account.Amounts());
        Assert.Equal(20_000_000, account.Total);
    }

    /// <summary>The fiscal year of the decision counts as the first, though two days are left of it.</summary>
    [Fact]
    public void Tokyo_DecisionAtTheEndOfMarch_LeavesThreeYearsOfWhichTheFirstIsShort()
    {
        var budget = Given.Budget(
            Tokyo,
            "city local-government",
            """
            city 2026-03-29 labour 10000000; city 2026-03-30 labour 10000000; city 2026-03-31 labour 10000000;
            city 2026-04-01 labour 10000000; city 2028-03-31 labour 50000000; city 2028-04-01 labour 10000000
            """);

        var account = Given.Account(Tokyo, budget with { DecidedOn = Given.Day("2026-03-30") });

        Assert.Equal([new(2025, "city", 10_000_000), new(2026, "city", 5_000_000), new(2027, "city", 20_000_000)], account.Awards);
        Assert.Equal([("c0", "grants.before-decision"), ("c5", "grants.after-years")], account.Refused.Select(cost => (cost.Cost, cost.Code)));
    }

    /// <summary>Eligible 10,000,000 with 7,000,000 from elsewhere leaves 3,000,000, not the half.</summary>
    [Fact]
    public void Tokyo_OtherFunding_NeverLiftsTheSumAboveTheCosts()
    {
        var budget = Given.Budget(Tokyo, "city local-government", "city 2026-01-20 labour 10000000; city 2026-05-01 labour 10000000");

        Assert.Equal([3_000_000, 5_000_000], Given.Account(Tokyo, budget.With(Given.Other(7_000_000, 2025))).Amounts());
        Assert.Equal([0, 5_000_000], Given.Account(Tokyo, budget.With(Given.Other(11_000_000, 2025))).Amounts());
        Assert.Equal([0, 2_000_000], Given.Account(Tokyo, budget.With(Given.Other(18_000_000, 2025))).Amounts());
        Assert.Equal([0, 0], Given.Account(Tokyo, budget.With(Given.Other(18_000_000, 2025), Given.Other(2_000_000, 2030))).Amounts());
    }

    [Fact]
    public void Tokyo_ExampleOfTheLines_NamesRateAndCapOfTheYear()
    {
        var budget = Given.Budget(Tokyo, "city local-government", "city 2026-01-20 labour 41000000");

        var lines = Given.Account(Tokyo, budget).Lines;

        Assert.Equal(
            [(LineStep.Rate, 41_000_000m, 20_500_000m, "rate"), (LineStep.Cap, 20_500_000m, 20_000_000m, "cap-per-project-and-year"), (LineStep.Split, 20_000_000m, 20_000_000m, "shares")],
            lines.Select(line => (line.Step, line.From, line.To, line.Rule.Id)));
        Assert.All(lines, line => Assert.Equal(2025, line.FiscalYear));
    }

    /// <summary>2/3 only when the lead and all joint applicants are SMEs: 2/3 of 100 is 66 whole yen, half is 50.</summary>
    [Theory]
    [InlineData("a company small; b company medium; c company micro", 66)]
    [InlineData("a company small; b company medium; c company large", 50)]
    [InlineData("a company large; b company medium; c company micro", 50)]
    [InlineData("a company small; b company medium; c university", 50)]
    public void Meti_Rate_DependsOnTheWholeConsortium(string members, int expected)
    {
        var budget = Given.Budget(Meti, members, "a 2026-01-20 labour 100", ("type", Given.Text("feasibility")));

        Assert.Equal(expected, Given.Account(Meti, budget).Total);
    }

    [Theory]
    [InlineData("feasibility", 100_000_000)]
    [InlineData("small-demonstration", 500_000_000)]
    [InlineData("large-demonstration", 4_000_000_000)]
    public void Meti_Cap_IsOneForAllApplicantsTogether(string type, long expected)
    {
        var budget = Given.Budget(
            Meti, "a company large; b company large", "a 2026-01-20 labour 9000000000; b 2026-01-20 labour 3000000000", ("type", Given.Text(type)));

        var account = Given.Account(Meti, budget);

        Assert.Equal(expected, account.Total);
        Assert.Equal([expected * 3 / 4, expected / 4], account.Amounts());
    }

    /// <summary>The last day, 28 February 2026, is before the fiscal year's end and still counts.</summary>
    [Fact]
    public void Meti_CostsOutsideDecisionAndLastDay_AreRefusedWithTheirReason()
    {
        var budget = Given.Budget(
            Meti,
            "a company large",
            "a 2025-12-03 labour 100; a 2025-12-04 labour 100; a 2026-02-28 labour 100; a 2026-03-01 labour 100",
            ("type", Given.Text("feasibility")));

        var account = Given.Account(Meti, budget);

        Assert.Equal(100, account.Total);
        Assert.Equal([("c0", "grants.before-decision"), ("c3", "grants.after-last-day")], account.Refused.Select(cost => (cost.Cost, cost.Code)));
    }
}
