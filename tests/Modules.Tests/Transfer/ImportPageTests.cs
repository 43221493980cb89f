using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence.Audit;
using Musubi.Persistence.Transfer;
using Musubi.Programmes.Features.ImportProgramme;
using Musubi.Programmes.Model;

namespace Musubi.Modules.Tests.Transfer;

/// <summary>A file is checked, shown, agreed to, and then imported just so.</summary>
public sealed class ImportPageTests : IAsyncLifetime
{
    private TestHouse house = null!;

    public async ValueTask InitializeAsync() => house = await TestHouse.StartAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task Upload_NewProgramme_ShowsWhatWouldBeAddedAndWritesNothing()
    {
        var review = await Operator().UploadAsync(ProgrammeFiles.Everything);

        review.IsOk().Shows("What “programme.json” would do").Shows("Nothing has been imported yet.").Shows("everyone can read “everything”");
        Assert.Equal("Places 2 0 0", Count(review, "Places"));
        Assert.Equal("exampleland | Places | Added |", review.Row("changes", "exampleland").TrimEnd());
        Assert.Equal(0, await AuditedAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await Operator().OpenAsync("/programmes/everything")).Status);
    }

    [Fact]
    public async Task Agree_NewProgramme_IsOnItsPageAndInTheAuditChainWithWhoAndWhy()
    {
        var account = await house.Given.AccountAsync(new RoleHeld(Role.Operator, null, null));
        var operatorNow = house.Reader.Being(account);

        var done = await (await operatorNow.UploadAsync(ProgrammeFiles.Everything, "from the ministry.json")).AgreeAsync("Decided on 3 May");

        done.IsOk().Shows("is imported").Shows("Invite the secretariat");
        (await house.Reader.OpenAsync("/programmes/everything")).IsOk();
        Assert.Equal(ProgrammeFiles.Everything, await house.ExportAsync("everything"));
        var entries = await house.InDatabaseAsync(db => db.Set<AuditEntry>().Where(entry => entry.What == "transfer.import").ToListAsync());
        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.Equal((account.Value.ToString(), "from the ministry.json: Decided on 3 May"), (entry.Account.ToString(), entry.Why)));
    }

    [Fact]
    public async Task Upload_OwnProgrammeChanged_ShowsFieldByFieldAndAgreeingChangesJustThat()
    {
        var secretariat = house.Given.Secretariat(await LoadAsync());
        var file = ProgrammeFiles.Parse(ProgrammeFiles.Everything);
        file["places"]![0]!["name"]!["en"] = "Another name";

        var review = await secretariat.UploadAsync(file.Bytes());
        var done = await review.AgreeAsync();

        Assert.Equal("exampleland | Places | Changed | name.enExampleland → Another name", review.Row("changes", "exampleland"));
        Assert.Equal("Places 0 1 1", Count(review, "Places"));
        done.IsOk().Shows("is imported").Hides("Invite the secretariat");
        Assert.Equal(file.ToJsonString(), ProgrammeFiles.Parse(await house.ExportAsync("everything")).ToJsonString());
    }

    [Fact]
    public async Task Upload_SameFileAgain_SaysThatThereIsNothingToImport()
    {
        var secretariat = house.Given.Secretariat(await LoadAsync());
        var before = await AuditedAsync();

        var review = await secretariat.UploadAsync(ProgrammeFiles.Everything);

        review.IsOk().Shows("There is nothing to import.");
        Assert.Null(review.Document.QuerySelector("main form[method=post]"));
        Assert.Equal(before, await AuditedAsync());
    }

    [Theory]
    [InlineData("en", "“village” is not possible here.", "The original is said to be in Polish", "“mobility” is given twice")]
    [InlineData("de", "„village“ ist hier nicht möglich.", "Als Sprache des Originals ist Polnisch angegeben", "„mobility“ kommt doppelt vor, zuerst in Zeile")]
    [InlineData("ja", "ここに「village」は使えません。", "ポーランド語", "「mobility」")]
    public async Task Upload_FaultyFile_ShowsEachFaultWithItsPlaceInTheReadersLanguageAndWritesNothing(string language, string first, string second, string third)
    {
        var file = ProgrammeFiles.Parse(ProgrammeFiles.Everything);
        file["places"]![0]!["kind"] = "village";
        file["places"]![1]!["name"] = new JsonObject { ["original"] = "pl", ["en"] = "x" };
        file["topics"]![1]!["key"] = "mobility";
        var text = file.ToJsonString(new() { WriteIndented = true });

        var review = await Operator().In(language).UploadAsync(Encoding.UTF8.GetBytes(text));

        review.IsOk().Shows(first).Shows(second).Shows(third);
        Assert.StartsWith($"places[0].kind | {LineOf(text, "village")} | ", review.Row("faults", "places[0].kind"), StringComparison.Ordinal);
        Assert.Null(review.Document.QuerySelector("main form[method=post]"));
        Assert.Equal(0, await AuditedAsync());
    }

    [Fact]
    public async Task Review_InAnotherLanguage_IsTheSameCheck()
    {
        var reader = Operator();
        var review = await reader.UploadAsync("{ }"u8.ToArray(), "kaputt.json");

        var german = await reader.In("de").OpenAsync(review.Address.Replace("/en/", "/de/", StringComparison.Ordinal));

        german.IsOk().Shows("„kaputt.json“ kann nicht eingelesen werden").ShowsProblem("transfer.unknown-format", ("expected", "musubi-programme/1"));
    }

    [Theory]
    [InlineData("no JSON at all", "transfer.not-json")]
    [InlineData("", "transfer.not-json")]
    [InlineData("{ \"format\": \"musubi-programme/2\" }", "transfer.unknown-format")]
    public async Task Upload_WhatIsNoProgrammeFile_SaysSo(string content, string code)
    {
        var review = await Operator().UploadAsync(Encoding.UTF8.GetBytes(content));

        review.IsOk().ShowsProblem(code, ("expected", "musubi-programme/1")).Shows("Nothing was imported.");
    }

    [Fact]
    public async Task Upload_WithoutAFile_AsksForOneAtTheField()
    {
        var answer = await (await Operator().OpenAsync(ImportPages.Choose)).SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        answer.ShowsProblem("programmes.no-file");
        Assert.Equal("Chosen-error", answer.Document.QuerySelector("#Chosen")!.GetAttribute("aria-describedby")!.Split(' ')[^1]);
    }

    [Fact]
    public async Task Upload_FileAboveTheLimit_SaysSoAtTheField()
    {
        var answer = await Operator().UploadAsync(new byte[ImportOrder.Largest + 1]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        answer.ShowsProblem("transfer.too-large", ("most", 20));
        Assert.Equal(0, await house.InDatabaseAsync(db => db.Set<UploadedFile>().CountAsync()));
    }

    [Fact]
    public async Task Review_OfSomebodyElse_DoesNotExist()
    {
        var review = await Operator().UploadAsync(ProgrammeFiles.Everything);

        var other = await Operator().OpenAsync(review.Address);

        Assert.Equal(HttpStatusCode.NotFound, other.Status);
        other.ShowsProblem("programmes.upload-gone").Hides("exampleland");
    }

    [Fact]
    public async Task Review_AfterADay_IsGoneAndSoIsTheFile()
    {
        var account = await house.Given.AccountAsync(new RoleHeld(Role.Operator, null, null));
        var review = await house.Reader.Being(account).UploadAsync(ProgrammeFiles.Everything);
        house.Clock.Advance(TimeSpan.FromDays(1));

        var late = await house.Reader.Being(account).OpenAsync(review.Address);
        await house.InDatabaseAsync(db => new ClearUploadsJob(db).RunAsync(new(), null!, default));

        Assert.Equal(HttpStatusCode.NotFound, late.Status);
        Assert.Equal(0, await house.InDatabaseAsync(db => db.Set<UploadedFile>().CountAsync()));
        Assert.Equal(0, await AuditedAsync());
    }

    [Fact]
    public async Task Review_DownloadedAsCsv_HoldsEveryEntry()
    {
        var reader = Operator();
        var review = await reader.UploadAsync(ProgrammeFiles.Everything);

        var csv = await reader.OpenAsync(review.Address + "&handler=Csv");

        Assert.Equal(ProgrammeFiles.EverythingCount + 1, csv.IsOk().Content.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private Reader Operator() => house.Reader.As(Role.Operator);

    private static int LineOf(string text, string word) => text[..text.IndexOf(word, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;

    private static string Count(SeenPage page, string section) => string.Join(' ', page.Document.QuerySelectorAll(".p-counts tbody tr")
        .Single(row => row.Children[0].TextContent.Trim() == section).Children.Select(cell => cell.TextContent.Trim()));

    private async Task<ProgrammeId> LoadAsync()
    {
        (await house.ImportAsync(ProgrammeFiles.Everything)).IsWritten();
        return (await house.InDatabaseAsync(db => db.Set<Programme>().SingleAsync())).Programme;
    }

    private Task<int> AuditedAsync() => house.InDatabaseAsync(db => db.Set<AuditEntry>().CountAsync(entry => entry.What == "transfer.import"));
}
