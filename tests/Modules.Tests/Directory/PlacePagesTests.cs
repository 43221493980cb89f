using System.Net;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Directory;

public sealed class PlacePagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly ProgrammeId programme = ProgrammeId.New();

    [Fact]
    public async Task Open_PublishedPlace_ShowsItsFactsToEveryone()
    {
        var country = await house.Given.PlaceAsync(programme, "Germania", isPublished: true, facts => facts with { Kind = PlaceKind.Country });
        var place = await house.Given.PlaceAsync(programme, "Tegelstadt", isPublished: true, facts => facts with
        {
            Parent = country.Id,
            Codes = [PlaceCode.TryCreate("jp-municipal", "131032", new(2020, 4, 1), null).Required()],
            Profile = [ProfileFigure.TryCreate("over65", "0.294", 2024, "Census office").Required()],
        });

        var page = await house.Reader.In("de").OpenAsync($"/places/{place.Id}");

        page.IsOk().Shows("Tegelstadt").Shows("Germania").Shows("131032").Shows("gültig ab 1. April 2020").Shows("29,4 %").Shows("2024, Census office");
    }

    [Fact]
    public async Task Open_UnpublishedPlaceOfAnotherProgramme_DoesNotExist()
    {
        var place = await house.Given.PlaceAsync(programme, "Hidden harbour");

        var page = await house.Given.Secretariat(ProgrammeId.New()).OpenAsync($"/places/{place.Id}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        page.Hides("Hidden harbour");
    }

    [Theory]
    [InlineData("?q=quokkahafen")]
    [InlineData("?q=quokkahafen&state=Archived")]
    [InlineData("?handler=Csv&q=quokkahafen")]
    [InlineData("?q=quokkahafen&print=true")]
    public async Task List_UnpublishedPlaceOfAnotherProgramme_IsNeitherFoundNorCountedNorExported(string query)
    {
        await house.Given.PlaceAsync(programme, "Quokkahafen Nord");
        await house.Given.PlaceAsync(programme, "Quokkahafen Süd", isPublished: false);

        var foreign = await house.Given.Secretariat(ProgrammeId.New()).OpenAsync("/places" + query);
        var own = await house.Given.Secretariat(programme).OpenAsync("/places?q=quokkahafen");

        foreign.IsOk().Hides("Quokkahafen Nord").Hides("2 entries");
        own.IsOk().Shows("Quokkahafen Nord").Shows("2 entries");
    }

    [Fact]
    public async Task Create_WithEveryField_IsShownAndRecorded()
    {
        var secretariat = house.Given.Secretariat(programme);
        var form = await secretariat.OpenAsync("/places/new");

        var page = await form.IsOk().SubmitAsync(
            ("Form.Name.Original", "ja"),
            ("Form.Name.Texts[ja]", "鎌倉市"),
            ("Form.Name.Texts[en]", "Kamakura"),
            ("Form.Kind", "Municipality"),
            ("Form.Codes[0].Scheme", "jp-municipal"),
            ("Form.Codes[0].Value", "１４２０４２"),
            ("Form.Codes[0].ValidFrom", "1 April 1970"),
            ("Form.Latitude", "35.32"),
            ("Form.Longitude", "139.55"),
            ("Form.TimeZone", "Asia/Tokyo"),
            ("Form.Profile[0].Number", "172,000"),
            ("Form.Profile[0].Year", "2020"),
            ("Form.Profile[0].Source", "Census"),
            ("Form.Why", "First city of the programme"));

        page.IsOk().Shows("Kamakura").Shows("142042").Shows("172,000").Shows("Only your programme");
        var history = await page.FollowAsync("/history");
        history.IsOk().Shows("Created").Shows("First city of the programme").Shows("Test Person").Shows("Japanese: 鎌倉市");
    }

    [Fact]
    public async Task Create_CodeWithWrongCheckDigit_IsRefusedAtItsFieldAndNothingIsLost()
    {
        var form = await house.Given.Secretariat(programme).OpenAsync("/places/new");

        var page = await form.SubmitAsync(
            ("Form.Name.Texts[en]", "Kamakura"), ("Form.Kind", "Municipality"), ("Form.Codes[1].Scheme", "jp-municipal"), ("Form.Codes[1].Value", "142043"), ("Form.Latitude", "35.32"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        page.ShowsProblem("foundation.identifier.check-digit", ("scheme", "jp-municipal"), ("value", "142043"), ("expected", "2")).ShowsProblem("form.required");
        Assert.Equal("142043", page.Document.QuerySelector("[name='Form.Codes[1].Value']")!.GetAttribute("value"));
        Assert.Equal("true", page.Document.QuerySelector("[name='Form.Codes[1].Value']")!.GetAttribute("aria-invalid"));
        Assert.Equal("Kamakura", page.Document.QuerySelector("[name='Form.Name.Texts[en]']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Create_CodeOfAnotherPlace_SaysWhose()
    {
        await house.Given.PlaceAsync(programme, "Old Sumida", change: facts => facts with { Codes = [PlaceCode.TryCreate("jp-municipal", "131075", null, null).Required()] });
        var form = await house.Given.Secretariat(programme).OpenAsync("/places/new");

        var page = await form.SubmitAsync(
            ("Form.Name.Texts[en]", "Sumida"), ("Form.Kind", "Ward"), ("Form.Codes[1].Scheme", "jp-municipal"), ("Form.Codes[1].Value", "131075"));

        page.ShowsProblem("directory.code-taken", ("value", "131075"), ("name", "Old Sumida"));
        Assert.Equal("true", page.Document.QuerySelector("[name='Form.Codes[1].Value']")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Edit_SomebodySavedMeanwhile_ShowsBothAndKeepsWhatWasTyped()
    {
        var place = await house.Given.PlaceAsync(programme, "Alt-Tegel");
        var (first, second) = (house.Given.Secretariat(programme), house.Given.Secretariat(programme));
        var slow = await first.OpenAsync($"/places/{place.Id}/edit");
        await (await second.OpenAsync($"/places/{place.Id}/edit")).SubmitAsync(("Form.Name.Texts[en]", "Neu-Tegel"), ("Form.Why", "New district"));

        var clash = await slow.SubmitAsync(("Form.Name.Texts[en]", "Mein Tegel"), ("Form.TimeZone", "Europe/Berlin"));

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        clash.Shows("Neu-Tegel").Shows("Mein Tegel").Shows("New district");
        Assert.Equal("Mein Tegel", clash.Document.QuerySelector("[name='Form.Name.Texts[en]']")!.GetAttribute("value"));
        var saved = await clash.SubmitAsync();
        saved.IsOk().Shows("Mein Tegel").Shows("Europe/Berlin");
    }

    [Fact]
    public async Task Edit_PlaceOfAnotherProgramme_IsNotAllowed()
    {
        var place = await house.Given.PlaceAsync(programme, "Foreign field", isPublished: true);

        var page = await house.Given.Secretariat(ProgrammeId.New()).OpenAsync($"/places/{place.Id}/edit");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        page.ShowsProblem("directory.not-yours");
    }

    [Fact]
    public async Task Edit_ParentBelowThePlace_IsRefusedAtTheField()
    {
        var above = await house.Given.PlaceAsync(programme, "Above");
        var below = await house.Given.PlaceAsync(programme, "Below", change: facts => facts with { Parent = above.Id });
        var form = await house.Given.Secretariat(programme).OpenAsync($"/places/{above.Id}/edit");

        var page = await form.SubmitAsync(("Form.Parent", below.Id.ToString()));

        page.ShowsProblem("directory.parent-below");
        Assert.Equal("true", page.Document.QuerySelector("[name='Form.Parent']")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Archive_ThenUndo_LeavesTheListsAndReturns()
    {
        var place = await house.Given.PlaceAsync(programme, "Wombatstadt", isPublished: true);
        var secretariat = house.Given.Secretariat(programme);
        var question = await (await secretariat.OpenAsync($"/places/{place.Id}")).FollowAsync("Archive");

        var archived = await question.SubmitAsync(("why", "Merged with its neighbour"));

        archived.IsOk().Shows("Archived on 11 May 2026");
        (await house.Reader.OpenAsync("/places?q=wombatstadt")).Hides("Wombatstadt</a>");
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.OpenAsync($"/places/{place.Id}")).Status);
        var restored = await archived.SubmitAsync("form[action*='standing']", []);
        restored.IsOk().Shows("Restored.");
        (await house.Reader.OpenAsync("/places?q=wombatstadt")).Shows("Wombatstadt");
        (await secretariat.OpenAsync($"/places/{place.Id}/history")).Shows("Merged with its neighbour");
    }

    [Theory]
    [InlineData("de", "Ölstadt", "Zetstadt")]
    [InlineData("en", "Ölstadt", "Zetstadt")]
    public async Task List_SortedByName_FollowsTheReadersOrder(string language, string first, string second)
    {
        var own = ProgrammeId.New();
        await house.Given.PlaceAsync(own, "Zetstadt");
        await house.Given.PlaceAsync(own, "Ölstadt");

        var page = await house.Given.Secretariat(own).In(language).OpenAsync($"/places?sort=name&programme={own}");

        Assert.True(page.Text.IndexOf(first, StringComparison.Ordinal) < page.Text.IndexOf(second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task List_SortedInJapanese_ComparesWhatTheReaderSees()
    {
        var own = ProgrammeId.New();
        await house.Given.PlaceAsync(own, "Alpha", change: facts => facts with { Name = Given.Name("Alpha", ("ja", "ワラビ")) });
        await house.Given.PlaceAsync(own, "Zeta", change: facts => facts with { Name = Given.Name("Zeta", ("ja", "アキタ")) });

        var page = await house.Given.Secretariat(own).In("ja").OpenAsync($"/places?sort=name&programme={own}");

        Assert.True(page.Text.IndexOf("アキタ", StringComparison.Ordinal) < page.Text.IndexOf("ワラビ", StringComparison.Ordinal));
    }
}
