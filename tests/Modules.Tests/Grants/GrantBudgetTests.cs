using System.Net;
using Musubi.Directory;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Grants;
using Musubi.Grants.Features.ShowGrantBudget;
using Musubi.Grants.Model;
using Musubi.Issues;
using Musubi.Modules.Tests.Testing;
using Musubi.Programmes.Model;

namespace Musubi.Modules.Tests.Grants;

public sealed class GrantBudgetTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly OrganisationId Member = OrganisationId.New();

    [Fact]
    public void Blocks_TwoCurrenciesAndTwoCalendars_AreNeverAddedUp()
    {
        var budget = new GrantBudget([Yen(BudgetStage.Awarded, 2025, 5), Yen(BudgetStage.Awarded, 2026, 7), Euro(FiscalCalendar.Germany, 2026, 11), Euro(calendar: null, year: null, 13)]);

        Assert.Equal(["EUR 11.00", "EUR 13.00", "JPY 12"], budget.Blocks.Select(block => block.Whole.Awarded.Stored));
    }

    [Fact]
    public void Free_AwardsBeyondTheYearInWhichTheCallCloses_AddUpToTheWhole()
    {
        var block = Assert.Single(new GrantBudget([Yen(BudgetStage.Planned, 2025, 100), Yen(BudgetStage.Awarded, 2025, 60), Yen(BudgetStage.Awarded, 2026, 30)]).Blocks);

        Assert.Equal([40m, -30m], block.Rows.Select(row => row.Free!.Amount));
        Assert.Equal(10m, block.Whole.Free!.Amount);
    }

    [Fact]
    public void Free_NoCallSaysHowMuchThereIs_IsNotStated()
    {
        var block = Assert.Single(new GrantBudget([Yen(BudgetStage.Awarded, 2026, 30)]).Blocks);

        Assert.Equal((null, null), (block.Whole.Planned, block.Rows[0].Free));
    }

    [Fact]
    public void Forecast_ThreeQuartersWereClaimedInTheYearThatIsOver_ExpectsThreeQuartersOfTheRest()
    {
        var block = Assert.Single(new GrantBudget([
            Yen(BudgetStage.Awarded, 2025, 4_000), Yen(BudgetStage.Claimed, 2025, 3_000), Yen(BudgetStage.Awarded, 2026, 3_001), Yen(BudgetStage.Claimed, 2026, 900),
            Yen(BudgetStage.Approved, 2026, 500), Yen(BudgetStage.Paid, 2026, 200)]).Blocks);

        var forecast = BudgetForecast.Of(block, 2026, new(2026, 5, 11))!;

        // 200 paid, 300 to be paid, 400 in check, and 2 101 × 0.75 = 1 575.75, to the nearest yen.
        Assert.Equal([200m, 300m, 400m, 1_576m, 2_476m], new[] { forecast.Paid, forecast.Approved, forecast.InCheck, forecast.Expected, forecast.Total }.Select(money => money.Amount));
    }

    [Theory]
    [InlineData("2026-03-31", 100)]   // the year before is not over
    [InlineData("2026-04-01", 50)]
    public void Forecast_EarlierYear_TeachesOnlyOnceItIsOver(string today, int expected)
    {
        var block = Assert.Single(new GrantBudget([Yen(BudgetStage.Awarded, 2025, 10), Yen(BudgetStage.Claimed, 2025, 5), Yen(BudgetStage.Awarded, 2026, 100)]).Blocks);

        var forecast = BudgetForecast.Of(block, 2026, NodaTime.Text.LocalDatePattern.Iso.Parse(today).Value)!;

        Assert.Equal(expected, forecast.Expected.Amount);
    }

    [Fact]
    public async Task Open_TwoYearsAndTwoPlaces_ShowsEveryStageAndEachPlace()
    {
        var (given, year) = await DesignedAsync("Overview");
        var address = $"{given.Root}/grants";

        var page = (await given.Approver.OpenAsync(address)).IsOk();
        var before = (await given.Secretariat.OpenAsync($"{address}?year={year - 1}&by=Kind")).IsOk();
        var csv = (await given.Secretariat.OpenAsync($"{address}?handler=Csv")).Content;
        var parts = (await given.Secretariat.OpenAsync($"{address}?handler=Csv&table=grants-jpy-4-tokyo-parts")).Content;
        var xlsx = await given.Secretariat.OpenAsync($"{address}?handler=Xlsx&table=grants-jpy-4-tokyo");

        // 3 000 000 awarded of which 900 000 are claimed; 2 100 000 × 75 % = 1 575 000, with 500 000 to be paid and 400 000 in check.
        page.Shows("¥1,575,000").Shows("¥2,475,000").Shows("75%").Shows("Overview harbour").Shows("Overview hill");
        before.Shows("Company").Hides("Overview harbour");
        Assert.Contains($"{year - 1}/{(year % 100):00},0,JPY,0,JPY,4000000,JPY,3000000,JPY,3000000,JPY,3000000,JPY,-4000000,JPY", csv, StringComparison.Ordinal);
        Assert.Contains($"{year}/{((year + 1) % 100):00},60000000,JPY,6172000,JPY,3000000,JPY,900000,JPY,500000,JPY,0,JPY,57000000,JPY", csv, StringComparison.Ordinal);
        Assert.Contains("Overview hill,2000000,JPY,500000,JPY,0,JPY\r\nOverview harbour,1000000,JPY,400000,JPY,0,JPY", parts, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, "grants-jpy-4-tokyo.xlsx"), (xlsx.Status, xlsx.Answer.Content.Headers.ContentDisposition!.FileNameStar));
    }

    [Fact]
    public async Task Open_ByTopic_FollowsTheThreadBackToTheIssue()
    {
        var (given, _) = await DesignedAsync("Threaded");
        var nothing = await given.Secretariat.OpenAsync($"{given.Root}/grants?by=Topic");
        var topic = await house.Given.TopicAsync(given.Programme, "Quiet water");
        var town = await house.Given.TownAsync(given.Programme, "Threaded town");
        var issue = await house.Given.IssueAsync(given.Programme, "Noisy pumps", town, IssueState.Open, change: facts => facts with { Topics = [topic.Id] });
        var award = await given.AwardAsync(new AwardAmount(FiscalCalendar.Japan.YearOf(given.Today).Name, given.Works.Id, new(777_000, Currency.Yen)));
        await house.AddAsync(new ThreadLink(given.Programme.Programme, issue.Trace, given.Consortium.Trace), new ThreadLink(given.Programme.Programme, given.Consortium.Trace, award.Trace));

        var linked = await given.Secretariat.OpenAsync($"{given.Root}/grants?by=Topic");

        nothing.IsOk().Shows("No topic stated").Hides("Quiet water");
        linked.IsOk().Shows("Quiet water").Shows("¥777,000").Shows("No topic stated");
    }

    [Fact]
    public async Task Open_ApplicationThatTheSchemeCannotCompute_IsNamedAndNotCounted()
    {
        var given = await GivenGrants.OpenAsync(house, "Unsized", facts => facts with { Scheme = "innovate-uk-crd@2025" });
        await given.ApplicationAsync(isSubmitted: true);

        var page = await given.Secretariat.OpenAsync($"{given.Root}/grants");

        page.IsOk().Shows("1 application could not be computed").Shows(given.Applied.Title.Original);
    }

    [Fact]
    public async Task Open_NothingThere_NamesOneNextStepAndRefusesOthers()
    {
        var given = await GivenGrants.OpenAsync(house, "Penniless");

        (await given.Secretariat.OpenAsync($"{given.Root}/grants")).IsOk().Shows("No money to count yet");
        Assert.Equal(HttpStatusCode.Forbidden, (await given.Partner.AskAsync($"{given.Root}/grants")).Status);
        (await given.Partner.OpenAsync($"{given.Root}/claims")).IsOk().Hides("/grants\"").Hides("payment-order");
    }

    private async Task<(GivenGrants Given, int Year)> DesignedAsync(string name)
    {
        var given = await GivenGrants.OpenAsync(house, name, facts => facts with { Budget = new(60_000_000, Currency.Yen) });
        var year = FiscalCalendar.Japan.YearOf(given.Today).Name;
        await SeatAsync(given, given.City, $"{name} harbour");
        await SeatAsync(given, given.Works, $"{name} hill");
        await given.ApplicationAsync(isSubmitted: true);
        var award = await given.AwardAsync(
            new AwardAmount(year - 1, given.Works.Id, new(4_000_000, Currency.Yen)), new AwardAmount(year, given.Works.Id, new(2_000_000, Currency.Yen)), new AwardAmount(year, given.City.Id, new(1_000_000, Currency.Yen)));
        await given.ClaimAsync(award, given.Works, year - 1, 3_000_000, ClaimState.Paid);
        await given.ClaimAsync(award, given.Works, year, 500_000, ClaimState.Approved);
        await given.ClaimAsync(award, given.City, year, 400_000, ClaimState.Submitted);
        await given.ClaimAsync(award, given.City, year, 100_000, ClaimState.Draft);
        return (given, year);
    }

    private async Task SeatAsync(GivenGrants given, Organisation organisation, string name)
    {
        var place = await house.Given.PlaceAsync(given.Programme.Programme, name);
        await house.InDatabaseAsync(async db =>
        {
            var stored = await db.FindAsync<Organisation>(organisation.Id);
            stored!.Describe(stored.Facts with { Place = place.Id });
            return (await db.SaveAsync(new Act(Actor.System("test"), "test.arrange"), CancellationToken.None)).Required();
        });
    }

    private static BudgetEntry Yen(BudgetStage stage, int year, decimal amount) => new(stage, new(FiscalCalendar.Japan, year), new(amount, Currency.Yen)) { Member = Member };

    private static BudgetEntry Euro(FiscalCalendar? calendar, int? year, decimal amount) => new(BudgetStage.Awarded, new(calendar, year), new(amount, Currency.Euro)) { Member = Member };
}
