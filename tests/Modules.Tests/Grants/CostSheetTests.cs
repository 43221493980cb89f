using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Grants;

/// <summary>The budget grid: each member's costs are its own until the application is submitted, and nobody's work is lost.</summary>
public sealed class CostSheetTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Costs_BeforeAndAfterSubmission_ArePrivateAndThenOpenToTheConsortium()
    {
        var (given, root) = await DraftAsync("Private");
        var day = given.Today.PlusDays(30).ToString("uuuu-MM-dd", null);
        (await given.Partner.EnterAsync($"{root}/costs", ("equipment", day, "12345678", "Secret pump"))).IsOk().Shows("6,172,000");

        var lead = (await given.Officer.OpenAsync(root)).IsOk().Shows("6,172,000").Shows("¥12,345,678").Hides("Secret pump");
        Assert.Equal(HttpStatusCode.Forbidden, (await given.Officer.AskAsync($"{root}/costs?member={given.Works.Id}")).Status);
        (await given.Officer.OpenAsync($"{root}/costs?handler=Csv")).IsOk().Hides("Secret pump");
        Assert.DoesNotContain("Secret pump", (await given.Officer.OpenAsync($"{root}/submit")).Content, StringComparison.Ordinal);
        (await given.Secretariat.OpenAsync($"{root}/costs?member={given.Works.Id}")).IsOk();
        Assert.DoesNotContain("/submit", (await given.Partner.OpenAsync(root)).Content, StringComparison.Ordinal);
        (await given.Partner.OpenAsync($"{root}/submit")).ShowsProblem("grants.lead-submits");
        lead.Shows("private until").Shows("Costs of Private Works");

        (await (await given.Officer.OpenAsync($"{root}/submit")).SubmitAsync()).IsOk().Shows("Receipt");
        (await given.Officer.OpenAsync(root)).IsOk().Shows("Secret pump");
        Assert.Equal(HttpStatusCode.Conflict, (await given.Partner.AskAsync($"{root}/costs")).Status);
    }

    [Fact]
    public async Task PlainMember_OfADraft_SeesItsOwnAmountsOnly()
    {
        var (given, root) = await DraftAsync("Narrow");
        var day = given.Today.PlusDays(30).ToString("uuuu-MM-dd", null);
        await given.Officer.EnterAsync($"{root}/costs", ("labour", day, "2000000", "City staff"));
        await given.Partner.EnterAsync($"{root}/costs", ("labour", day, "1000000", "Company staff"));

        (await given.Partner.OpenAsync(root)).IsOk().Shows("500,000").Hides("2,000,000").Hides("1,500,000");
        (await given.Officer.OpenAsync(root)).IsOk().Shows("1,500,000");
    }

    [Fact]
    public async Task Save_UnreadableAndIncompleteRows_KeepsThemAsTypedSaysSoAtEachAndHoldsTheSubmissionBack()
    {
        var (given, root) = await DraftAsync("Careless");
        var day = given.Today.PlusDays(30).ToString("uuuu-MM-dd", null);

        var page = await given.Partner.EnterAsync($"{root}/costs", ("labour", "soon", "12,34", "Odd"), ("labour", day, "-5", "Negative"), ("labour", day, "12345678901234567890", "Long"), ("labour", day, "100 EUR", "Euro"), ("", day, "100", "Which?"), ("labour", day, "1000", "Good"));

        page.IsOk().Shows("“soon” is not a day").Shows("below 0").Shows("5 rows do not count yet");
        Assert.Contains("soon", page.Rows().Select(row => page.Value(row, "On")));
        Assert.Contains("12,34", page.Rows().Select(row => page.Value(row, "Amount")));
        Assert.Equal(6, page.Rows().Count(row => page.Value(row, "Seen").Length > 0));
        var held = await (await given.Officer.OpenAsync($"{root}/submit")).SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, held.Status);
        held.ShowsProblem("grants.costs-unread", ("name", "Careless Works"), ("count", 5));
    }

    [Fact]
    public async Task Buttons_WithoutScript_TakeARowOutAddRowsAndSayThatCostsAreComplete()
    {
        var (given, root) = await DraftAsync("Plain");
        var day = given.Today.PlusDays(30).ToString("uuuu-MM-dd", null);
        var page = await given.Partner.EnterAsync($"{root}/costs", ("labour", day, "1000", "One"), ("travel", day, "2000", "Two"));

        var removed = await page.SubmitAsync($"button[value='remove:{page.Rows()[0]}']");
        var more = await removed.SubmitAsync("button[value=more]");
        var complete = await more.SubmitAsync("button[value=complete]");
        var changed = await complete.TypeAsync(complete.Rows()[0], ("travel", day, "2500", "Two"));

        Assert.Equal("2000", removed.Value(removed.Rows()[0], "Amount"));
        Assert.Equal(21, more.Rows().Count);
        complete.Shows("Complete").Shows("More costs will follow");
        changed.Hides("More costs will follow").Shows("These are all our costs");
    }

    [Fact]
    public async Task Save_MoreRowsThanAMemberMayHave_IsRefusedAndKeepsWhatWasTyped()
    {
        var (given, root) = await DraftAsync("Endless");
        var day = given.Today.PlusDays(30).ToString("uuuu-MM-dd", null);
        await given.Partner.BringAsync($"{root}/costs", file: null, pasted: string.Concat(Enumerable.Range(1, 499).Select(row => $"labour\t{day}\t{row}\t\n")));
        var (mine, theirs) = (await given.Partner.OpenAsync($"{root}/costs"), await given.Partner.OpenAsync($"{root}/costs"));
        await theirs.TypeAsync(theirs.Blank(), ("labour", day, "500", "Last"));

        var refused = await mine.TypeAsync(mine.Blank(), ("labour", day, "501", "One too many"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused.ShowsProblem("grants.too-many-rows", ("most", 500)).Shows("500");
        Assert.Contains("One too many", refused.Rows().Select(row => refused.Value(row, "Note")));
    }

    [Fact]
    public async Task Save_CostBeforeTheDecision_IsKeptAndMarkedAsNotCounting()
    {
        var (given, root) = await DraftAsync("Early");

        var page = await given.Partner.EnterAsync($"{root}/costs", ("labour", given.Today.ToString("uuuu-MM-dd", null), "1000000", "Too early"));

        page.IsOk().Shows("Does not count");
    }

    [Fact]
    public async Task Save_ByTwoPeopleFromTheSamePage_KeepsBothAndTellsWhoCameLaterOfTheRowThatBothChanged()
    {
        var (given, root) = await DraftAsync("Together");
        var day = given.Today.PlusDays(30).ToString("uuuu-MM-dd", null);
        var first = await given.Partner.EnterAsync($"{root}/costs", ("labour", day, "1000", "One"), ("travel", day, "2000", "Two"));
        var (one, two) = (first.Rows()[0], first.Rows()[1]);
        var mine = await given.Partner.OpenAsync($"{root}/costs");
        var theirs = await given.Partner.OpenAsync($"{root}/costs");

        await theirs.TypeAsync(one, ("labour", day, "1111", "One"));
        var other = await mine.TypeAsync(two, ("travel", day, "2222", "Two"));
        var clash = await theirs.TypeAsync(two, ("travel", day, "3333", "Two"));

        Assert.Equal(("1111", "2222"), (other.Value(one, "Amount"), other.Value(two, "Amount")));
        Assert.Equal(("1111", "2222"), (clash.Value(one, "Amount"), clash.Value(two, "Amount")));
        clash.Shows("Yours was: travel").Shows("3333");
    }

    [Fact]
    public async Task Save_ByTwentyPeopleAtOnce_KeepsTheRowsOfAll()
    {
        var (given, root) = await DraftAsync("Crowd");
        var day = given.Today.PlusDays(30).ToString("uuuu-MM-dd", null);
        var pages = new List<SeenPage>();
        for (var person = 0; person < 20; person++)
        {
            pages.Add(await given.Partner.OpenAsync($"{root}/costs"));
        }

        await Task.WhenAll(pages.Select((page, person) => page.TypeAsync(page.Blank(), ("labour", day, $"{1000 + person}", $"Person {person}"))));

        var sheet = await house.InDatabaseAsync(db => db.Set<CostSheet>().SingleAsync(one => one.Application == given.Applied.Id));
        Assert.Equal(Enumerable.Range(1000, 20).Select(amount => (decimal?)amount), sheet.Rows.Select(row => row.Amount).Order());
    }

    [Theory]
    [InlineData("de", "31.12.2030", "1.234.567", 1234567)]
    [InlineData("ja", "２０３０年12月31日", "１，２３４，５６７円", 1234567)]
    [InlineData("en", "31 Dec 2030", "¥1,234,567", 1234567)]
    public async Task Save_AsTypedInEachLanguage_IsRead(string language, string day, string typed, int amount)
    {
        var (given, root) = await DraftAsync($"Habits {language}");

        await given.Partner.In(language).EnterAsync($"{root}/costs", ("labour", day, typed, "Work"));

        var row = (await house.InDatabaseAsync(db => db.Set<CostSheet>().SingleAsync(one => one.Application == given.Applied.Id))).Rows[0];
        Assert.Equal((amount, "2030-12-31"), (row.Amount, row.On?.ToString("uuuu-MM-dd", null)));
    }

    [Fact]
    public async Task Import_WithWrongCells_ListsEachWithRowAndColumnAndTakesNothing()
    {
        var (given, root) = await DraftAsync("Wrong file");
        var day = given.Today.PlusDays(30).ToString("uuuu-MM-dd", null);
        var file = $"Category,Day,Amount,What for,Currency\nLabour,{day},1000,Good,JPY\nRubbish,{day},1000,,JPY\nLabour,tomorrow,1000,,JPY\nLabour,{day},=1+1,,JPY\nLabour,{day},1000,,EUR\n";

        var page = await given.Partner.BringAsync($"{root}/costs", Encoding.UTF8.GetBytes(file));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        var rows = page.Document.QuerySelectorAll(".m-table tbody tr").Select(row => string.Join(' ', row.Children.Take(2).Select(cell => cell.TextContent.Trim()))).ToList();
        Assert.Equal(["3 Category", "4 Day", "5 Amount", "6 Currency"], rows);
        page.Shows("A formula stands here");
        Assert.False(await house.InDatabaseAsync(db => db.Set<CostSheet>().AnyAsync(one => one.Application == given.Applied.Id)));
    }

    [Fact]
    public async Task Import_OfOurOwnWorkbook_GivesTheSameCosts()
    {
        var (given, root) = await DraftAsync("Round trip");
        var day = given.Today.PlusDays(30).ToString("uuuu-MM-dd", null);
        await given.Partner.EnterAsync($"{root}/costs", ("labour", day, "1000", "=SUM(A1)"), ("travel", day, "2500", "Trip"));
        var book = await (await given.Partner.In("ja").OpenAsync($"{root}/costs?handler=Xlsx")).Answer.Content.ReadAsByteArrayAsync();

        var page = await given.Partner.BringAsync($"{root}/costs", book, "costs.xlsx", replaces: true);

        page.IsOk().Shows("2 rows taken over");
        var sheet = await house.InDatabaseAsync(db => db.Set<CostSheet>().SingleAsync(one => one.Application == given.Applied.Id));
        Assert.Equal([("labour", 1000m, "=SUM(A1)"), ("travel", 2500m, "Trip")], sheet.Rows.Select(row => (row.Category!, row.Amount!.Value, row.Note!)));
    }

    [Fact]
    public async Task Import_OfRowsPastedFromASpreadsheet_AddsThem()
    {
        var (given, root) = await DraftAsync("Pasted");
        var day = given.Today.PlusDays(30).ToString("uuuu-MM-dd", null);

        var page = await given.Partner.BringAsync($"{root}/costs", file: null, pasted: $"Labour\t{day}\t1,000\tOne\nReisen\t{day}\t2000\tTwo\n");

        page.IsOk().Shows("2 rows taken over");
        var sheet = await house.InDatabaseAsync(db => db.Set<CostSheet>().SingleAsync(one => one.Application == given.Applied.Id));
        Assert.Equal(["labour", "travel"], sheet.Rows.Select(row => row.Category));
    }

    [Fact]
    public async Task Submit_AfterAMemberChangedItsCosts_AsksToCheckAgain()
    {
        var (given, root) = await DraftAsync("Moved");
        var day = given.Today.PlusDays(30).ToString("uuuu-MM-dd", null);
        await given.Partner.EnterAsync($"{root}/costs", ("labour", day, "1000000", "Work"));
        var check = await given.Officer.OpenAsync($"{root}/submit");
        await given.Partner.EnterAsync($"{root}/costs", ("labour", day, "9000000", "More"));

        var first = await check.SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, first.Status);
        first.ShowsProblem("grants.budget-moved");
        (await first.SubmitAsync()).IsOk().Shows("Receipt");
    }

    [Fact]
    public async Task Receipt_CopyDownloaded_HasTheFingerprintShownAndTheNamesOfAllMembers()
    {
        var (given, root) = await DraftAsync("Receipt");
        var day = given.Today.PlusDays(30).ToString("uuuu-MM-dd", null);
        await given.Partner.EnterAsync($"{root}/costs", ("labour", day, "1000000", "Work"));
        var receipt = await (await given.Officer.OpenAsync($"{root}/submit")).SubmitAsync();

        var copy = await (await given.Partner.OpenAsync($"{root}/receipt?handler=Copy")).Answer.Content.ReadAsByteArrayAsync();

        receipt.IsOk().Shows(Convert.ToHexStringLower(SHA256.HashData(copy)));
        var read = JsonNode.Parse(copy)!;
        Assert.Equal(["Receipt City", "Receipt Works"], read["members"]!.AsArray().Select(member => (string?)member!["name"]));
        Assert.Equal("1000000", (string?)read["costs"]![0]!["amount"]);
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.As(Role.Partner, given.Programme.Programme, Guid.CreateVersion7()).AskAsync($"{root}/receipt")).Status);
    }

    private async Task<(GivenGrants Given, string Root)> DraftAsync(string name)
    {
        var given = await GivenGrants.OpenAsync(house, name);
        var application = await given.ApplicationAsync(isEmpty: true);
        return (given, $"{given.Root}/applications/{application.Key}");
    }
}
