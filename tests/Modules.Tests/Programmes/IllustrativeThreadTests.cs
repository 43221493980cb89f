using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.GrantRules;
using Musubi.Modules.Tests.Transfer;

namespace Musubi.Modules.Tests.Programmes;

/// <summary>The example that a newcomer follows: every stage of the thread is there, and each leads to every other.</summary>
public sealed class IllustrativeThreadTests(HouseOfFive five) : IClassFixture<HouseOfFive>
{
    private const string Root = "/programmes/smart-tokyo";

    private static readonly string[] Stages =
    [
        "hearings/illustrative-underpasses", "issues/illustrative-flooded-underpasses", "matches/illustrative-underpasses-level-sensors", "meetings/illustrative-first-talk",
        "agreements/illustrative-flood-warning", "consortia/illustrative-flood-warning", "applications/illustrative-flood-warning", "awards/illustrative-flood-warning",
        "plans/illustrative-flood-warning", "indicators/illustrative-minutes-to-closure", "practices/illustrative-flood-warning", "replications/illustrative-second-city",
    ];

    private static readonly JsonObject File = ProgrammeFiles.Parse(ProgrammeFiles.Read("smart-tokyo"));

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("ja")]
    public async Task Trace_FromEitherEndOfTheExample_LeadsToEveryStage(string language)
    {
        var programme = await five.House.InDatabaseAsync(db => db.Set<Musubi.Programmes.Model.Programme>().SingleAsync(one => one.Key == Key.Parse("smart-tokyo")), Actor.System("test"));
        var secretariat = five.House.Given.Secretariat(programme.Programme).In(language);

        foreach (var end in new[] { Stages[0], Stages[^1] })
        {
            var page = (await secretariat.OpenAsync($"{Root}/{end}")).IsOk();
            var leads = page.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToHashSet(StringComparer.Ordinal);
            Assert.All(Stages.Where(stage => stage != end), stage => Assert.Contains($"/{language}{Root}/{stage}", leads));
        }
    }

    [Fact]
    public void Award_OfTheExample_IsWhatTheSchemeGivesForItsBudget()
    {
        var (application, award) = (File["applications"]![0]!, File["awards"]![0]!);
        var scheme = ShippedSchemes.Find(File["calls"]![0]!["scheme"]!.GetValue<string>()).Required();
        var budget = new Budget
        {
            Currency = scheme.Currency,
            DecidedOn = NodaTime.Text.LocalDatePattern.Iso.Parse(award["decidedOn"]!.GetValue<string>()).Value,
            Members =
            [
                new Member { Id = "illustrative-district-office", Kind = MemberKind.LocalGovernment, IsLead = true },
                new Member { Id = "illustrative-water-sensors", Kind = MemberKind.Company, Size = BusinessSize.Small },
            ],
            Costs =
            [
                .. application["lines"]!.AsArray().Select((line, at) => new Cost
                {
                    Id = $"{at}",
                    Member = line!["organisation"]!.GetValue<string>(),
                    On = NodaTime.Text.LocalDatePattern.Iso.Parse(line["on"]!.GetValue<string>()).Value,
                    Category = line["category"]!.GetValue<string>(),
                    Amount = line["amount"]!["amount"]!.GetValue<decimal>(),
                }),
            ],
        };

        Assert.True(GrantCalculation.Compute(scheme, budget).Succeeded(out var account, out _));

        Assert.Equal(
            award["amounts"]!.AsArray().Select(amount => (amount!["fiscalYear"]!.GetValue<int>(), amount["organisation"]!.GetValue<string>(), amount["amount"]!["amount"]!.GetValue<decimal>())),
            account!.Awards.Select(amount => (amount.FiscalYear!.Value, amount.Member, amount.Amount)));
    }
}
