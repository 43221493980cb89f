using System.Net;
using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Modules.Tests.Testing;
using Musubi.Programmes;

namespace Musubi.Modules.Tests.Programmes.Translating;

public sealed class TranslateTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string First = "Translating.Rows[0].Text";
    private static readonly Language Vietnamese = Language.Parse("vi");

    [Fact]
    public async Task Translate_AnIssueWithARow_StoresTheTranslationsAndNothingElse()
    {
        var programme = await house.Given.OpenedAsync("Translated issues");
        var town = await house.Given.TownAsync(programme, "Sprachstadt");
        var issue = await house.Given.IssueAsync(programme, "Wet cellars", town, change: facts => facts with { Support = [new(SupportKind.Funding, Written("A million"))] });
        var officer = house.Given.CityOfficer(programme, town.Office);
        var root = $"/programmes/{programme.Key}/issues/{issue.Key}";
        var sheet = await (await officer.OpenAsync(root)).FollowAsync("Translate");
        var german = await sheet.IsOk().SubmitAsync("form[method=get]", ("into", "de"));

        german.IsOk().Shows("Wet cellars").Shows("Support wanted: Funding").Shows("0 of 4 texts translated").Shows("Not translated yet").Hides("Form.Organisation").Hides("Propose");
        var saved = await german.SubmitAsync((First, "Nasse Keller"), ("Translating.Rows[3].Text", "Eine Million"), ("Translating.Why", "For Berlin"));

        saved.IsOk().Shows("Saved");
        var stored = (await ReadAsync<Issue>(issue)).Facts;
        Assert.Equal(issue.Facts with { Title = issue.Facts.Title.With(Language.German, stored.Title.Translations["de"]), Support = stored.Support }, stored with { Topics = issue.Facts.Topics });
        Assert.Equal(("Nasse Keller", TranslatedBy.Person), (stored.Title.Translations["de"].Text, stored.Title.Translations["de"].By));
        Assert.Equal(("A million", "Eine Million"), (stored.Support[0].Note!.Original, stored.Support[0].Note!.Translations["de"].Text));
        (await house.Given.Secretariat(programme.Programme).OpenAsync($"{root}/history")).IsOk().Shows("Nasse Keller").Shows("For Berlin");
        (await officer.OpenAsync($"{root}/edit?into=de")).IsOk().Shows("2 of 4 texts translated").Shows("Translated by").Holds(First, "Nasse Keller");
        (await (await officer.OpenAsync($"{root}/edit?into=de")).SubmitAsync((First, " "))).IsOk();
        Assert.Empty((await ReadAsync<Issue>(issue)).Facts.Title.Translations);
    }

    [Fact]
    public async Task Edit_OfTheOriginalAlone_MarksTheTranslationAsOlderUntilItIsReadOrRewritten()
    {
        var programme = await house.Given.OpenedAsync("Older translations", isPublished: true);
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Wörterwerke", isPublished: true);
        var text = Written("A pump").With(Language.German, new("Eine Pumpe", TranslatedBy.Service, "A machine"));
        var solution = await house.Given.SolutionAsync(programme, "Pump", provider, isReleased: true, change: facts => facts with { Summary = text, Description = text });
        var (partner, root) = (house.Given.Partner(programme, provider), $"/programmes/{programme.Key}/solutions/{solution.Key}");

        await (await partner.OpenAsync($"{root}/edit")).SubmitAsync(("Form.Description.Texts[en]", "A better pump"));

        var german = await house.Reader.In("de").OpenAsync(root);
        german.IsOk().Shows("Eine Pumpe").Shows("maschinell übersetzt").Shows("älter als das Original");
        var sheet = await partner.OpenAsync($"{root}/edit?into=de");
        sheet.IsOk().Shows("One translation is older than its original").Shows("A better pump");
        await sheet.SubmitAsync(("Translating.Rows[2].Fits", "true"));
        var stored = (await ReadAsync<Solution>(solution)).Facts;
        Assert.Equal(new Translation("Eine Pumpe", TranslatedBy.ApprovedService, "A machine"), stored.Description!.Translations["de"]);
        Assert.Equal(TranslatedBy.Service, stored.Summary.Translations["de"].By);
        (await house.Reader.In("de").OpenAsync(root)).IsOk().Hides("älter als das Original").Shows("freigegeben");
    }

    [Fact]
    public async Task Translate_ByWhoMayNotEdit_IsRefused()
    {
        var programme = await house.Given.OpenedAsync("Guarded words", isPublished: true);
        var (provider, other) = (await house.Given.OrganisationAsync(programme.Programme, "Eigen", isPublished: true), await house.Given.OrganisationAsync(programme.Programme, "Fremd", isPublished: true));
        var solution = await house.Given.SolutionAsync(programme, "Guarded", provider, isReleased: true);
        var address = $"/programmes/{programme.Key}/solutions/{solution.Key}/edit?into=de";

        var stranger = await house.Given.Partner(programme, other).OpenAsync(address);
        var blind = await house.Given.Partner(programme, other).PostBlindlyAsync(address);

        Assert.Equal(HttpStatusCode.Forbidden, stranger.Status);
        Assert.NotEqual(HttpStatusCode.OK, blind.Status);
        stranger.Hides("Translating.Rows");
        (await house.Given.Partner(programme, other).OpenAsync($"/programmes/{programme.Key}/solutions/{solution.Key}")).IsOk().Hides("edit?into=");
        Assert.Empty((await ReadAsync<Solution>(solution)).Facts.Title.Translations);
    }

    [Fact]
    public async Task Translate_TheOriginalWasChangedMeanwhile_ShowsItKeepsWhatWasTypedAndTakesTheirs()
    {
        var programme = await house.Given.OpenedAsync("Words in haste");
        var issue = await house.Given.IssueAsync(programme, "Before", await house.Given.TownAsync(programme, "Hastort"));
        var address = $"/programmes/{programme.Key}/issues/{issue.Key}/edit";
        var secretariat = house.Given.Secretariat(programme.Programme);
        var slow = await secretariat.OpenAsync($"{address}?into=vi");
        await (await house.Given.Secretariat(programme.Programme).OpenAsync(address)).SubmitAsync(("Form.Title.Texts[en]", "After"));
        await (await house.Given.Secretariat(programme.Programme).OpenAsync($"{address}?into=vi")).SubmitAsync(("Translating.Rows[1].Text", "Theirs"));

        var clash = await slow.SubmitAsync((First, "Mine"));

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        clash.Shows("After").Shows("The original was changed meanwhile").Holds(First, "Mine").Holds("Translating.Rows[1].Text", "Theirs");
        (await clash.SubmitAsync()).IsOk();
        var stored = (await ReadAsync<Issue>(issue)).Facts;
        Assert.Equal(("After", "Mine", "Theirs"), (stored.Title.Original, stored.Title.Translations["vi"].Text, stored.Summary.Translations["vi"].Text));
        Assert.False(stored.Title.IsOutdated(Vietnamese));
    }

    [Fact]
    public async Task Translate_ARowWasRemovedMeanwhile_TellsWhatHasNoPlaceAnyMore()
    {
        var programme = await house.Given.OpenedAsync("Rows that go");
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Gehwerke");
        var solution = await house.Given.SolutionAsync(programme, "Rows", provider, change: facts => facts with { Evidence = [new(EvidenceKind.Certificate, Written("Goes")), new(EvidenceKind.Certificate, Written("Stays"))] });
        var address = $"/programmes/{programme.Key}/solutions/{solution.Key}/edit";
        var slow = await house.Given.Secretariat(programme.Programme).OpenAsync($"{address}?into=vi");
        var rows = await (await house.Given.Secretariat(programme.Programme).OpenAsync(address)).SubmitAsync("button[value='evidence:remove:0']");
        await rows.SubmitAsync();

        var clash = await slow.SubmitAsync(("Translating.Rows[2].Text", "Đi"), ("Translating.Rows[3].Text", "Ở lại"));

        clash.Shows("Đi").Shows("no longer there").Holds("Translating.Rows[2].Text", "Ở lại");
        (await clash.SubmitAsync()).IsOk();
        var evidence = Assert.Single((await ReadAsync<Solution>(solution)).Facts.Evidence);
        Assert.Equal(("Stays", "Ở lại"), (evidence.Title.Original, evidence.Title.Translations["vi"].Text));
    }

    [Fact]
    public async Task Translate_WithoutALanguage_OffersTheReadersOrAnother()
    {
        var programme = await house.Given.OpenedAsync("Which language");
        var issue = await house.Given.IssueAsync(programme, "English", await house.Given.TownAsync(programme, "Wahlort"));
        var address = $"/programmes/{programme.Key}/issues/{issue.Key}/edit?into=";

        (await house.Given.Secretariat(programme.Programme).In("ja").OpenAsync(address)).IsOk().Shows("翻訳（日本語）");
        (await house.Given.Secretariat(programme.Programme).OpenAsync(address)).IsOk().Shows("Translation, German");
        (await house.Given.Secretariat(programme.Programme).OpenAsync(address + "xx-nonsense")).IsOk().Shows("Translation, German");
        (await house.Given.Secretariat(programme.Programme).OpenAsync(address + "en")).IsOk().Shows("Nothing here needs a translation into English");
    }

    private static LocalizedText Written(string words) => new(Language.English, words);

    private Task<T> ReadAsync<T>(T thing)
        where T : ThreadContent => house.InDatabaseAsync(db => db.Set<T>().AsNoTracking().SingleAsync(one => one.Programme == thing.Programme && one.Key == thing.Key));
}
