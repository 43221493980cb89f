using System.Net;
using Musubi.Foundation;
using Musubi.Grants;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Grants;

public sealed class RankApplicationsTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Ranking_ForOthersThanSecretariatAndApprover_IsRefused()
    {
        var given = await GivenGrants.OpenAsync(house, "Walled", Judged(20_000_000));
        await given.RivalAsync("Walled pumps", 9_000_000, [8]);
        var address = $"{given.Root}/calls/{given.Call.Key}/ranking";

        foreach (var reader in new[] { given.Officer, given.Partner, house.Reader.As(Role.Assessor, given.Programme.Programme) })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.AskAsync(address)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.AskAsync($"{address}?handler=Csv")).Status);
            (await reader.OpenAsync($"{given.Root}/calls/{given.Call.Key}")).IsOk().Hides("Ranking and portfolio");
        }

        foreach (var reader in new[] { given.Secretariat, given.Approver })
        {
            (await (await reader.OpenAsync($"{given.Root}/calls/{given.Call.Key}")).FollowAsync("/ranking")).IsOk().Shows("Walled pumps");
        }
    }

    [Fact]
    public async Task Ranking_ByMeanScore_DrawsTheBudgetLineAndSetsApartWhatHasNoPlace()
    {
        var given = await GivenGrants.OpenAsync(house, "Ranked", Judged(20_000_000));
        await given.RivalAsync("Third", 5_000_000, [6, 6]);
        await given.RivalAsync("First", 9_000_000, [10, 8]);
        await given.RivalAsync("Second", 10_000_000, [8, 8]);
        await given.RivalAsync("Unread", 1_000_000, []);

        var page = (await given.Secretariat.OpenAsync($"{given.Root}/calls/{given.Call.Key}/ranking")).IsOk();
        var csv = (await given.Secretariat.OpenAsync($"{given.Root}/calls/{given.Call.Key}/ranking?handler=Csv")).IsOk();
        var bySpread = (await given.Secretariat.OpenAsync($"{given.Root}/calls/{given.Call.Key}/ranking?sort=spread&desc=true")).IsOk();

        Assert.Equal(["First", "Second", "Budget line: ¥20,000,000 end here, ¥1,000,000 are left", "Third"], Heads(page));
        page.Shows("¥9,000,000").Shows("¥19,000,000").Shows("¥24,000,000").Shows("2 of 2").Shows("No assessment has been submitted yet.").Shows("Second team");
        Assert.Equal("First", Heads(bySpread)[0]);
        Assert.DoesNotContain(Heads(bySpread), head => head.StartsWith("Budget line", StringComparison.Ordinal));
        csv.Shows("First").Shows("Yes").Shows("19000000").Hides("Budget line").Hides("Unread");
        Assert.Equal(HttpStatusCode.OK, (await given.Approver.AskAsync($"{given.Root}/calls/{given.Call.Key}/ranking?handler=Xlsx")).Status);
    }

    [Fact]
    public async Task Ranking_OfAnAward_CountsItsAmountsNotThoseOfTheScheme()
    {
        var given = await GivenGrants.OpenAsync(house, "Given", Judged(20_000_000));
        var award = await given.AwardAsync(1_234_000);
        await given.AssessAsync(given.Applied, 7);

        var page = await given.Approver.OpenAsync($"{given.Root}/calls/{given.Call.Key}/ranking");

        page.IsOk().Shows(award.Title.Original).Shows("¥1,234,000").Hides("6,172,000");
    }

    [Fact]
    public async Task Portfolio_OneLargeInTheWay_BeatsTheRankingAndKeepsToPlacesAndWhatIsFixed()
    {
        var given = await GivenGrants.OpenAsync(house, "Chosen", Judged(20_000_000));
        var (kobe, nara) = (await house.Given.PlaceAsync(given.Programme.Programme, "Kobe"), await house.Given.PlaceAsync(given.Programme.Programme, "Nara"));
        await given.RivalAsync("Large", 16_000_000, [9], kobe.Id);
        await given.RivalAsync("Middle", 10_000_000, [8], nara.Id);
        await given.RivalAsync("Other", 10_000_000, [7], kobe.Id);
        var small = await given.RivalAsync("Small", 4_000_000, [1], nara.Id);
        var page = (await given.Secretariat.OpenAsync($"{given.Root}/calls/{given.Call.Key}/ranking")).IsOk();

        var noneOfKobe = await page.SubmitAsync("main form.m-form", ($"Form.AtMost[{kobe.Key}]", "0"));
        var fixedIn = await page.SubmitAsync("main form.m-form", ($"Form.Fixed[{small.Key}]", "In"));
        var impossible = await page.SubmitAsync("main form.m-form", ($"Form.AtLeast[{kobe.Key}]", "2"));
        var richer = await page.SubmitAsync("main form.m-form", ("Form.Budget", "40,000,000"));

        page.Shows("Proved: within ¥20,000,000").Shows("beyond the ranking: “Middle”, “Other”").Shows("of the ranking: “Large”").Shows("60 points more");
        Assert.Equal(["90", "100", "150"], Cells(page, "Total score"));
        Assert.Equal(["¥4,000,000", "¥0", "¥0"], Cells(page, "Money free"));
        Assert.Equal(["90", "100", "90"], Cells(noneOfKobe.IsOk().Shows("Conditions: Kobe: at most 0"), "Total score"));
        Assert.Equal(["Chosen"], Cells(fixedIn.IsOk(), "4. Small")[2..]);
        impossible.IsOk().Shows("No choice keeps to these conditions together").Shows("Kobe: at least 2").Shows("The budget of ¥20,000,000");
        richer.IsOk().Shows("the same as the ranking up to the budget line").Holds("Form.Budget", "40,000,000");
        Assert.Contains("Form.Budget=40%2C000%2C000", richer.Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Portfolio_WrongInput_IsAnsweredAtItsField()
    {
        var given = await GivenGrants.OpenAsync(house, "Mistyped", Judged(null));
        var kobe = await house.Given.PlaceAsync(given.Programme.Programme, "Kobe");
        await given.RivalAsync("Mistyped pumps", 9_000_000, [8], kobe.Id);
        var page = await given.Secretariat.OpenAsync($"{given.Root}/calls/{given.Call.Key}/ranking");

        var negative = await page.SubmitAsync("main form.m-form", ("Form.Budget", "-5"));
        var letters = await page.SubmitAsync("main form.m-form", ("Form.Budget", "much"), ($"Form.AtLeast[{kobe.Key}]", "few"));
        var count = await page.SubmitAsync("main form.m-form", ("Form.Budget", "5"), ($"Form.AtMost[{kobe.Key}]", "-1"));

        page.IsOk().Shows("The call names no budget.").Hides("Budget line:");
        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest], [negative.Status, letters.Status, count.Status]);
        negative.HasProblemAt("Form.Budget").Holds("Form.Budget", "-5").Shows("Mistyped pumps");
        letters.HasProblemAt("Form.Budget").HasProblemAt($"Form.AtLeast[{kobe.Key}]").Holds("Form.Budget", "much").Holds($"Form.AtLeast[{kobe.Key}]", "few");
        count.HasProblemAt($"Form.AtMost[{kobe.Key}]");
    }

    [Fact]
    public async Task Ranking_WithoutApplications_SaysWhatComesNext()
    {
        var given = await GivenGrants.OpenAsync(house, "Bare", Judged(null));

        foreach (var (language, words) in new[] { ("en", "No application to rank yet"), ("de", "Noch kein Antrag für eine Rangfolge"), ("ja", "順位を付ける申請はまだありません") })
        {
            (await given.Secretariat.In(language).OpenAsync($"{given.Root}/calls/{given.Call.Key}/ranking")).IsOk().Shows(words);
        }
    }

    private static Func<CallFacts, CallFacts> Judged(decimal? budget) => facts => facts with
    {
        Criteria = [new(Key.Parse("use"), new(Language.English, "Use"), 1, 10)],
        Budget = budget is { } amount ? new(amount, Currency.Yen) : null,
    };

    private static List<string> Heads(SeenPage page) =>
        [.. page.Document.QuerySelectorAll("#ranking tbody tr > :first-child").Select(head => head.TextContent.Trim())];

    private static List<string> Cells(SeenPage page, string head) =>
        [.. page.Document.QuerySelectorAll("main tbody tr").First(row => string.Join(' ', (row.QuerySelector("th")?.TextContent ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) == head).QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())];
}
