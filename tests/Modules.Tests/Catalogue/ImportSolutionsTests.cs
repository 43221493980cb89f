using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Catalogue;
using Musubi.Catalogue.Features.ImportSolutions;
using Musubi.Catalogue.Model;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence;
using Musubi.Persistence.Audit;
using Musubi.Programmes.Model;
using Musubi.WebKit;

namespace Musubi.Modules.Tests.Catalogue;

public sealed class ImportSolutionsTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Heads = "Key,Title,Provider,Summary,Maturity,Topics,Working languages,Support given,Price,Web address of the evidence,Level of evidence,Reviewed until";

    [Fact]
    public async Task Import_ByTheSecretariat_AddsAndChangesInOneActAndKeepsWhatIsNotSaid()
    {
        var (programme, provider) = await OpenedAsync("Imported at once", "Table Works");
        var topic = await house.Given.TopicAsync(programme, "Drainage, and drying");
        var known = await house.Given.SolutionAsync(programme, "Known pump", provider, isReleased: true, change: facts => facts with { Price = Given.Name("By the metre"), Topics = [topic.Id] });
        var secretariat = house.Given.Secretariat(programme.Programme);
        var csv = $"{Heads}\r\n{known.Key},Better pump,,,in-use,,,,,example.org/mark,Documented,\r\n,\"New; pump\",Table Works,It is new,Pilotbetrieb,\"Drainage, and drying\",日本語;de,Technology;Knowledge,'=cheap,,,31.12.2026\r\n";

        var review = await UploadAsync(secretariat, programme, csv);
        var before = await CountAsync(programme);
        var done = await review.IsOk().Shows("The table is right").Shows("New: 1. Changed: 1.").SubmitAsync(("why", "Fair in May"));

        Assert.Equal(1, before);
        done.IsOk().Shows("Imported. New: 1. Changed: 1. Left out: 0.");
        var all = await house.InDatabaseAsync(db => db.Set<Solution>().OverTheWall().AsNoTracking().Where(solution => solution.Programme == programme.Programme).OrderBy(solution => solution.Id).ToListAsync());
        var (changed, added) = (all.Single(solution => solution.Id == known.Id), all.Single(solution => solution.Id != known.Id));
        Assert.Equal(("Better pump", "By the metre", Maturity.InUse, EvidenceLevel.Documented, true), (changed.Title.Original, changed.Price!.Original, changed.Maturity, changed.EvidenceLevel, changed.IsReleased));
        Assert.Equal(("new-pump", "=cheap", Maturity.Pilot, false), (added.Key.Stored, added.Price!.Original, added.Maturity, added.IsReleased));
        Assert.Equal([Language.Japanese, Language.German], added.Languages);
        Assert.Equal((topic.Id, 2, new NodaTime.LocalDate(2026, 12, 31)), (Assert.Single(added.Topics), added.Support.Count, added.ReviewedUntil));
        var entries = await house.InDatabaseAsync(db => db.Set<AuditEntry>().Where(entry => entry.Why == "solutions.csv: Fair in May").ToListAsync());
        Assert.Equal(["catalogue.import-solutions", "catalogue.import-solutions"], entries.Select(entry => entry.What));
        (await review.SubmitAsync()).Shows("has been imported already");
    }

    [Fact]
    public async Task Import_WithWrongRows_TellsEverythingAtOnceAndWritesNothingUnlessAsked()
    {
        var (programme, _) = await OpenedAsync("Imported with faults", "Fault Works");
        var secretariat = house.Given.Secretariat(programme.Programme);
        var csv = Heads + "\n,Right pump,Fault Works,Short,Pilot,,,,,,,\n"
            + ",,Nobody Works,Short,Perfect,Unheard of,Klingon,Luck,,javascript:alert(1),Certain,yesterday\n"
            + ",Right pump,Fault Works,Short,Pilot,,,,,,,\n,Late pump,Fault Works,,Pilot,,,,,,,2026-05-11\n";

        var review = await UploadAsync(secretariat, programme, csv);

        review.IsOk().Shows("3 rows cannot be imported as it stands").Shows("New: 1. Changed: 0. Rows with mistakes: 3.").Shows("“Nobody Works” is not known here").Shows("javascript:alert(1)");
        Assert.Equal(
            ["3 Title", "3 Provider", "3 Maturity", "3 Topics", "3 Working languages", "3 Support given", "3 Web address of the evidence", "3 Level of evidence", "3 Reviewed until", "4 Title", "5 Summary", "5 Reviewed until"],
            Faults(review).OrderBy(fault => fault[0]).ThenBy(fault => Array.FindIndex(Order, head => fault.EndsWith(head, StringComparison.Ordinal))));
        (await secretariat.OpenAsync(review.Address + "&handler=Csv")).IsOk().Shows("Klingon");
        Assert.Equal(0, await CountAsync(programme));
        (await review.SubmitAsync()).IsOk().Shows("Imported. New: 1. Changed: 0. Left out: 3.");
        Assert.Equal(1, await CountAsync(programme));
    }

    [Fact]
    public async Task Import_ByAPartner_TakesTheirOwnOrganisationAndNoOther()
    {
        var (programme, own) = await OpenedAsync("Imported by partners", "Own Tables");
        var other = await house.Given.OrganisationAsync(programme.Programme, "Other Tables");
        var (theirs, draft) = (await house.Given.SolutionAsync(programme, "Their pump", other, isReleased: true), await house.Given.SolutionAsync(programme, "Their draft", other));
        var partner = house.Given.Partner(programme, own);
        var csv = $"key;title;organisation;summary;maturity\n;My pump;;Short;idea\n;Foreign pump;Other Tables;Short;idea\n{theirs.Key};Taken pump;;;\n{draft.Key};Taken draft;Own Tables;Short;idea\n";

        var review = await UploadAsync(partner, programme, csv);
        var done = await review.SubmitAsync();

        Assert.Equal(["3 Provider", "4 Key", "4 Provider", "5 Key"], Faults(review));
        done.IsOk().Shows("New: 1. Changed: 0. Left out: 3.");
        (await partner.OpenAsync($"/programmes/{programme.Key}/solutions")).IsOk().Shows("My pump").Hides("Taken pump");
        (await house.Given.Secretariat(programme.Programme).OpenAsync(review.Address)).IsOk().Shows("This table is not there any more").Hides("My pump");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("ja")]
    public async Task Template_FilledInAsItCame_IsReadWithoutItsExplanations(string language)
    {
        var (programme, provider) = await OpenedAsync($"Imported from a template {language}", $"Template Works {language}");
        var secretariat = house.Given.Secretariat(programme.Programme).In(language);
        var address = $"/programmes/{programme.Key}/solutions/import";
        var text = house.Services.GetRequiredService<Words>().In(Language.Parse(language));

        var csv = (await secretariat.OpenAsync($"{address}?handler=Csv")).IsOk().Content;
        var xlsx = await (await secretariat.OpenAsync($"{address}?handler=Xlsx")).Answer.Content.ReadAsByteArrayAsync();
        var empty = await UploadAsync(secretariat, programme, xlsx, "solutions-template.xlsx");
        var filled = await UploadAsync(secretariat, programme, $"{csv.TrimEnd()}\r\n,Template pump {language},{provider.Key},Short,,{text.Of(Maturity.Pilot)}\r\n");

        empty.ShowsProblem("catalogue.no-rows").HasProblemAt("Chosen");
        filled.IsOk().Shows($"Template pump {language}").Hides("aria-invalid=\"true\"");
        (await filled.SubmitAsync()).IsOk().Shows($"Template pump {language}");
    }

    [Fact]
    public async Task List_AsCsv_HasHeadsThatAnImportUnderstands()
    {
        var (programme, provider) = await OpenedAsync("Exported heads", "Export Works");
        await house.Given.SolutionAsync(programme, "Exported pump", provider);
        foreach (var language in new[] { "en", "de", "ja" })
        {
            var reader = house.Given.Secretariat(programme.Programme).In(language);
            var review = await UploadAsync(reader, programme, (await reader.OpenAsync($"/programmes/{programme.Key}/solutions?handler=Csv")).IsOk().Content);

            Assert.DoesNotContain(house.Services.GetRequiredService<Words>().In(Language.Parse(language))["Catalogue.Field.EvidenceLevel"], review.Document.QuerySelector(".m-notification")?.TextContent ?? string.Empty, StringComparison.Ordinal);
            Assert.Equal(["2 " + house.Services.GetRequiredService<Words>().In(Language.Parse(language)).Of(SolutionColumn.Summary)], Faults(review));
        }
    }

    [Theory]
    [InlineData("solutions.pdf", "%PDF-", "form.not-a-table")]
    [InlineData("solutions.csv", "Colour,Weight\n1,2\n", "catalogue.no-columns")]
    [InlineData("solutions.csv", "Title,Title\n1,2\n", "catalogue.column-twice")]
    [InlineData("solutions.xlsx", "Title\n1\n", "files.not-what-it-says")]
    public async Task Upload_OfSomethingElse_IsRefusedAtTheField(string name, string content, string problem)
    {
        var (programme, _) = await OpenedAsync($"Refused {problem} {name}", "Refused Works");

        var refused = await UploadAsync(house.Given.Secretariat(programme.Programme), programme, Encoding.UTF8.GetBytes(content), name);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused.HasProblemAt("Chosen").ShowsProblem(problem, ("head", "Title"), ("ending", "xlsx"));
    }

    [Fact]
    public async Task Import_OfAThousandRows_IsDoneWhileItsAuthorWaits()
    {
        var (programme, _) = await OpenedAsync("Imported by the thousand", "Thousand Works");
        var secretariat = house.Given.Secretariat(programme.Programme);
        var csv = Heads + "\n" + string.Concat(Enumerable.Range(1, 1000).Select(number => $",Pump {number},Thousand Works,It pumps with {number} watts,Pilot,,ja;en,Technology,,example.org/{number},Measured,\n"));

        var review = await UploadAsync(secretariat, programme, csv);
        var clock = Stopwatch.StartNew();
        var done = await review.IsOk().SubmitAsync();
        var took = clock.Elapsed;

        done.IsOk().Shows("New: 1,000.");
        Assert.Equal(1000, await CountAsync(programme));
        TestContext.Current.TestOutputHelper?.WriteLine($"1000 rows in {took}");
        Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private static readonly string[] Order = [.. Heads.Split(',')];

    private async Task<(Programme Programme, Organisation Provider)> OpenedAsync(string name, string provider)
    {
        var programme = await house.Given.OpenedAsync(name);
        return (programme, await house.Given.OrganisationAsync(programme.Programme, provider));
    }

    private Task<int> CountAsync(Programme programme) =>
        house.InDatabaseAsync(db => db.Set<Solution>().OverTheWall().CountAsync(solution => solution.Programme == programme.Programme));

    private static List<string> Faults(SeenPage page) => [.. page.Document.QuerySelectorAll("#faults tbody tr").Select(row => $"{row.Children[0].TextContent.Trim()} {row.Children[1].TextContent.Trim()}")];

    private static Task<SeenPage> UploadAsync(Reader reader, Programme programme, string csv) => UploadAsync(reader, programme, Encoding.UTF8.GetBytes(csv), "solutions.csv");

    private static async Task<SeenPage> UploadAsync(Reader reader, Programme programme, byte[] file, string name)
    {
        var page = (await reader.OpenAsync($"/programmes/{programme.Key}/solutions/import")).IsOk();
        var token = page.Document.QuerySelector("main form[method=post] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var content = new ByteArrayContent(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(page.Language.Tag), "Language" }, { content, "Chosen", name } };
        return await page.Browser.SendAsync(new(HttpMethod.Post, new Uri(page.Browser.House.Address, page.Address)) { Content = form }, follow: true);
    }
}
