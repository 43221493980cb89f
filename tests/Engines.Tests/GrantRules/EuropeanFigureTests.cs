using Musubi.GrantRules;

namespace Musubi.Engines.Tests.GrantRules;

/// <summary>Sums of the European, German and British schemes, worked out by hand.</summary>
public sealed class EuropeanFigureTests
{
    private static readonly Scheme Horizon = Given.Scheme("horizon-europe-ia");
    private static readonly Scheme Life = Given.Scheme("life-sap");
    private static readonly Scheme German = Given.Scheme("de-modellprojekte-smart-cities");
    private static readonly Scheme German2019 = Given.Scheme("de-modellprojekte-smart-cities@2019");
    private static readonly Scheme British = Given.Scheme("innovate-uk-crd");

    /// <summary>Direct 100, indirect 25, total 125, grant 87.50: the example of the scheme's facts.</summary>
    [Theory]
    [InlineData("a company", "labour", "87.50")]
    [InlineData("a nonprofit", "labour", "125")]
    [InlineData("a university", "equipment", "125")]
    [InlineData("a company", "subcontracting", "70")]
    [InlineData("a company", "third-party-support", "70")]
    public void Horizon_HundredOfDirectCosts_IsPaidByKindWithIndirectCosts(string members, string category, string expected)
    {
        var account = Given.Account(Horizon, Given.Budget(Horizon, members, $"a 2026-01-20 {category} 100"));

        Assert.Equal(decimal.Parse(expected), account.Total);
        Assert.All(account.Awards, award => Assert.Null(award.FiscalYear));
    }

    /// <summary>0.7 × 1.25 × 0.12 = 0.105 is 0.11 in cents half up, for each beneficiary.</summary>
    [Fact]
    public void Horizon_HalfACent_GoesUpForEachBeneficiary()
    {
        var budget = Given.Budget(Horizon, "a company; b company", "a 2026-01-20 labour 0.12; b 2026-01-20 labour 0.12");

        Assert.Equal([0.11m, 0.11m], Given.Account(Horizon, budget).Amounts());
    }

    [Fact]
    public void Horizon_MaximumGrant_IsSharedByWhatEachWouldHave()
    {
        var budget = Given.Budget(
            Horizon, "a company; b nonprofit", "a 2026-01-20 labour 100; b 2026-01-20 labour 100", ("maximumGrant", Given.Text("100")));

        // 87.50 and 125 of 212.50: 41.176… and 58.823…, the last cent to the larger remainder.
        Assert.Equal([41.18m, 58.82m], Given.Account(Horizon, budget).Amounts());
    }

    /// <summary>100 and 7 % flat are 107, of which 60, 75 and 95 %.</summary>
    [Theory]
    [InlineData("standard", "64.20")]
    [InlineData("nature-special", "80.25")]
    [InlineData("clean-energy-transition", "101.65")]
    public void Life_Topic_SetsTheRateOfTheWhole(string topic, string expected)
    {
        var budget = Given.Budget(Life, "a association", "a 2026-01-20 labour 100", ("topic", Given.Text(topic)));

        Assert.Equal(decimal.Parse(expected), Given.Account(Life, budget).Total);
    }

    /// <summary>The percentage binds the project: 75 % here and 40 % there are 57.5 % of the whole, 90 and 40 % are not.</summary>
    [Fact]
    public void Life_Shares_DifferByPartnerWithinTheWhole()
    {
        var budget = Given.Budget(Life, "a company; b company", "a 2026-01-20 labour 100; b 2026-01-20 labour 100");

        var within = Given.Account(Life, budget with { Options = Shares("0.75", "0.4") });
        var above = Given.Account(Life, budget with { Options = Shares("0.9", "0.4") });

        Assert.Equal([80.25m, 42.80m], within.Amounts());
        Assert.Equal(128.40m, above.Total);
        Assert.Equal([88.89m, 39.51m], above.Amounts());
        Assert.Contains(above.Lines, line => line.Rule.Id == "whole-within-rate" && line.From == 139.10m);

        static Dictionary<string, OptionValue> Shares(string first, string second) => new() { ["shares"] = Given.PerMember(("a", first), ("b", second)) };
    }

    /// <summary>65 % of 4,000,000 is 2,600,000, over the 2,500,000 of phase A; 65 % of 24,000,000 is over the 15,000,000 of phase B.</summary>
    [Theory]
    [InlineData("A", 1_000_000, 650_000)]
    [InlineData("A", 4_000_000, 2_500_000)]
    [InlineData("B", 4_000_000, 2_600_000)]
    [InlineData("B", 24_000_000, 15_000_000)]
    public void German_Phase_HasItsCap(string phase, int cost, int expected)
    {
        var budget = Given.Budget(German, "city local-government", $"city 2026-01-20 labour {cost}", ("phase", Given.Text(phase)));

        Assert.Equal(expected, Given.Account(German, budget).Total);
    }

    [Fact]
    public void German_BudgetEmergency_IsPaidNinetyPerCent()
    {
        var budget = Given.Budget(
            German, "city local-government", "city 2026-01-20 labour 1000.05", ("phase", Given.Text("B")), ("budgetEmergency", Given.Yes));

        Assert.Equal(900.05m, Given.Account(German, budget).Total);
    }

    /// <summary>65 % of 2,000,000 of first measures is 1,300,000, of which 1,000,000 may be paid in phase A; the rest is untouched.</summary>
    [Fact]
    public void German_FirstMeasures_AreCappedWithinPhaseAOnly()
    {
        var budget = Given.Budget(German, "city local-government", "city 2026-01-20 first-measures 2000000; city 2026-01-20 labour 1000000", ("phase", Given.Text("A")));
        var later = budget with { Options = new Dictionary<string, OptionValue> { ["phase"] = Given.Text("B") } };

        Assert.Equal(1_650_000, Given.Account(German, budget).Total);
        Assert.Equal(1_950_000, Given.Account(German, later).Total);
    }

    /// <summary>Phase A lasts 12 months from the decision in the edition of 2021, two years in that of 2019; B four and five years.</summary>
    [Theory]
    [InlineData("A", "2026-12-03", true, true)]
    [InlineData("A", "2026-12-04", false, true)]
    [InlineData("A", "2027-12-04", false, false)]
    [InlineData("B", "2029-12-03", true, true)]
    [InlineData("B", "2029-12-04", false, true)]
    [InlineData("B", "2030-12-04", false, false)]
    public void German_Term_DependsOnPhaseAndEdition(string phase, string day, bool isPaid2021, bool isPaid2019)
    {
        var budget = Given.Budget(German, "city local-government", $"city {day} labour 100", ("phase", Given.Text(phase)));

        Assert.Equal(isPaid2021 ? 65 : 0, Given.Account(German, budget).Total);
        Assert.Equal(isPaid2019 ? 65 : 0, Given.Account(German2019, budget).Total);
    }

    [Theory]
    [InlineData("industrial-research", "large", 500)]
    [InlineData("industrial-research", "medium", 600)]
    [InlineData("feasibility", "small", 700)]
    [InlineData("feasibility", "micro", 700)]
    [InlineData("experimental-development", "large", 250)]
    [InlineData("experimental-development", "medium", 350)]
    [InlineData("experimental-development", "small", 450)]
    [InlineData("experimental-development", "micro", 450)]
    public void British_Rate_DependsOnActivityAndSize(string activity, string size, int expected)
    {
        var budget = Given.Budget(British, $"a company {size}; u university", "a 2026-01-20 labour 1000; u 2026-01-20 labour 1000", ("activity", Given.Text(activity)));

        Assert.Equal([expected, 1000], Given.Account(British, budget).Amounts());
    }

    /// <summary>Half of 101 pounds is 50.50, rounded to 51 in each of two categories: 102, where the total alone would give 101.</summary>
    [Fact]
    public void British_HalfAPound_GoesUpInEachCategory()
    {
        var budget = Given.Budget(British, "a company large", "a 2026-01-20 labour 101; a 2026-01-20 travel 50; a 2026-01-20 travel 51", Research);

        Assert.Equal(102, Given.Account(British, budget).Total);
    }

    [Fact]
    public void British_Overhead_IsNothingAFifthOfLabourOrOnesOwn()
    {
        var budget = Given.Budget(British, "a company large; b company large; c company large", "a 2026-01-20 labour 1000; b 2026-01-20 labour 1000; c 2026-01-20 labour 1000", Research);

        var account = Given.Account(British, budget with
        {
            Options = new Dictionary<string, OptionValue>(budget.Options) { ["overhead"] = Given.PerMember(("a", "20-percent-of-labour"), ("b", "99.99")) },
        });

        Assert.Equal([600, 550, 500], account.Amounts());
    }

    /// <summary>Research organisations may have 30 % of 1,000 pounds: 300 instead of 500, in proportion to their costs.</summary>
    [Fact]
    public void British_ResearchShare_IsHeldToItsPart()
    {
        var budget = Given.Budget(
            British,
            "a company large; u university; r research",
            "a 2026-01-20 labour 500; u 2026-01-20 labour 300; r 2026-01-20 travel 200",
            Research,
            ("maximumResearchShare", Given.Text("0.3")));

        Assert.Equal([250, 180, 120], Given.Account(British, budget).Amounts());
    }

    private static (string Name, OptionValue Value) Research => ("activity", Given.Text("industrial-research"));
}
