using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Issues.Model;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Programmes.Translating;

/// <summary>Proposals of a service that a person approves, against a real server in DeepL's format.</summary>
public sealed class TranslationServiceTests : IAsyncLifetime
{
    private const string Title = "Translating.Rows[0].Text";
    private const string Summary = "Translating.Rows[1].Text";
    private const string Propose = "button[value='propose']";
    private TranslationServer server = null!;
    private TestHouse house = null!;

    public async ValueTask InitializeAsync()
    {
        server = await TranslationServer.StartAsync();
        house = await TestHouse.StartAsync(change: builder => Set(builder, server.Address));
    }

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task Propose_BlankFields_AreFilledAndStoredAsApprovedOnlyWhereTheyWereLeftAsTheyAre()
    {
        var (issue, address, officer) = await IssueAsync();
        var sheet = await officer.OpenAsync(address);
        sheet.IsOk().Shows("are sent to Words Inc. (127.0.0.1)");

        var proposed = await sheet.SubmitAsync(Propose, ("Translating.Rows[2].Text", "Von Hand"));

        proposed.IsOk().Holds(Title, "[DE] Flooded streets").Holds("Translating.Rows[2].Text", "Von Hand").Shows("Proposed by Words Inc.; saving approves it");
        Assert.Empty((await ReadAsync(issue)).Facts.Title.Translations);
        (await proposed.SubmitAsync((Summary, "Kurz gesagt"))).IsOk().Shows("Saved");
        var stored = (await ReadAsync(issue)).Facts;
        Assert.Equal(new Translation("[DE] Flooded streets", TranslatedBy.ApprovedService, "Words Inc."), stored.Title.Translations["de"]);
        Assert.Equal(("Kurz gesagt", TranslatedBy.Person), (stored.Summary.Translations["de"].Text, stored.Summary.Translations["de"].By));
        Assert.Equal(TranslatedBy.Person, stored.Description!.Translations["de"].By);
        var asked = Assert.Single(server.Asked);
        Assert.Equal(("EN", "DE", "Flooded streets,In short"), ((string)asked["source_lang"]!, (string)asked["target_lang"]!, string.Join(',', asked["text"]!.AsArray().Select(text => (string)text!))));
        Assert.All(server.Keys, key => Assert.Equal("DeepL-Auth-Key secret", key));
    }

    [Fact]
    public async Task Propose_WithTheVocabulary_SendsItOnceAsAGlossary()
    {
        var (_, address, officer) = await IssueAsync();

        await (await officer.OpenAsync(address)).SubmitAsync(Propose);
        await (await officer.OpenAsync(address)).SubmitAsync(Propose);

        var glossary = Assert.Single(server.Glossaries);
        Assert.Matches("^musubi-en-de-[0-9a-f]{12}$", (string)glossary["name"]!);
        Assert.Contains("\t", (string)glossary["entries"]!, StringComparison.Ordinal);
        Assert.All(server.Asked, asked => Assert.Equal("g-1", (string)asked["glossary_id"]!));
    }

    [Fact]
    public async Task Propose_TheServiceTakesNoGlossary_ProposesWithoutOne()
    {
        server.TakesGlossaries = false;
        var (_, address, officer) = await IssueAsync();

        (await (await officer.OpenAsync(address)).SubmitAsync(Propose)).IsOk().Holds(Title, "[DE] Flooded streets");

        Assert.Null(Assert.Single(server.Asked)["glossary_id"]);
    }

    [Theory]
    [InlineData("hang", "did not answer within 2 seconds")]
    [InlineData("500", "answered with the error 500")]
    [InlineData("302", "answered with the error 302")]
    [InlineData("456", "is used up")]
    [InlineData("403", "does not accept this server’s key")]
    [InlineData("429", "too much to do")]
    [InlineData("broken", "cannot be read")]
    [InlineData("short", "cannot be read")]
    [InlineData("endless", "cannot be reached")]
    public async Task Propose_TheServiceFails_IsToldPlainlyAndKeepsWhatWasTyped(string fault, string told)
    {
        server.Instead = context => FailAsync(context, fault);
        var (issue, address, officer) = await IssueAsync();

        var answer = await (await officer.OpenAsync(address)).SubmitAsync(Propose, (Summary, "Von Hand"));

        answer.IsOk().Shows(told).Shows("What you typed is still here").Holds(Summary, "Von Hand").Holds(Title, string.Empty);
        (await answer.SubmitAsync()).IsOk();
        Assert.Equal("Von Hand", (await ReadAsync(issue)).Facts.Summary.Translations["de"].Text);
    }

    [Fact]
    public async Task Save_AForgedSeal_IsAPersonsTranslation()
    {
        var (issue, address, officer) = await IssueAsync();
        var proposed = await (await officer.OpenAsync(address)).SubmitAsync(Propose);
        var seal = proposed.Document.QuerySelector("[name='Translating.Rows[1].Proposal']")!.GetAttribute("value")!;

        await proposed.SubmitAsync((Title, "My own words"), ("Translating.Rows[0].Proposal", seal), ("Translating.Rows[1].Proposal", "nonsense"));

        var stored = (await ReadAsync(issue)).Facts;
        Assert.Equal((TranslatedBy.Person, TranslatedBy.Person), (stored.Title.Translations["de"].By, stored.Summary.Translations["de"].By));
    }

    [Fact]
    public async Task Propose_ForWhatIsNotPublicOrSpokenInConfidence_SendsNothing()
    {
        var programme = await house.Given.OpenedAsync("Silent words", isPublished: true);
        var town = await house.Given.TownAsync(programme, "Schweigort");
        var draft = await house.Given.IssueAsync(programme, "A draft", town);
        var hearing = await house.Given.HearingAsync(programme, "A frank talk", town, made => made.Release(yes: true, isProgrammePublic: true));
        var secretariat = house.Given.Secretariat(programme.Programme);

        var ofDraft = await secretariat.OpenAsync($"/programmes/{programme.Key}/issues/{draft.Key}/edit?into=de");
        var ofHearing = await secretariat.OpenAsync($"/programmes/{programme.Key}/hearings/{hearing.Key}/edit?into=de");
        var forced = await ofDraft.Browser.PostAsync(ofDraft.Address, [.. Hidden(ofDraft), new("act", "propose")], follow: false);

        ofDraft.IsOk().Shows("not public yet").Hides("value=\"propose\"");
        ofHearing.IsOk().Shows("confidential").Hides("value=\"propose\"");
        forced.IsOk();
        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task Propose_WithoutAService_IsNotOffered()
    {
        await using var plain = await TestHouse.StartAsync();
        var programme = await plain.Given.OpenedAsync("No service", isPublished: true);
        var issue = await plain.Given.IssueAsync(programme, "Flooded streets", await plain.Given.TownAsync(programme, "Handort"), IssueState.Open, isReleased: true);

        var sheet = await plain.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/issues/{issue.Key}/edit?into=de");

        sheet.IsOk().Hides("value=\"propose\"").Shows("Terms of the vocabulary");
        Assert.NotNull(sheet.Document.QuerySelector(".m-translate-terms li"));
    }

    private static void Set(WebApplicationBuilder builder, string address)
    {
        builder.Configuration["Translation:Endpoint"] = address;
        builder.Configuration["Translation:Key"] = "secret";
        builder.Configuration["Translation:Name"] = "Words Inc.";
        builder.Configuration["Translation:TimeoutSeconds"] = "2";
    }

    private static async Task FailAsync(HttpContext context, string fault)
    {
        switch (fault)
        {
            case "hang":
                await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case "broken":
                await context.Response.WriteAsync("{ \"translations\": [ <html>");
                break;
            case "short":
                await context.Response.WriteAsync("{ \"translations\": [ { \"text\": \"one only\" } ] }");
                break;
            case "endless":
                var line = new string('x', 1 << 20);
                for (var times = 0; times < 12 && !context.RequestAborted.IsCancellationRequested; times++)
                {
                    await context.Response.WriteAsync(line);
                }

                break;
            default:
                context.Response.StatusCode = int.Parse(fault, System.Globalization.CultureInfo.InvariantCulture);
                context.Response.Headers.Location = "/elsewhere";
                break;
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Hidden(SeenPage page) =>
        page.Document.QuerySelectorAll("main form[method=post] input[type=hidden]").Select(field => new KeyValuePair<string, string>(field.GetAttribute("name")!, field.GetAttribute("value") ?? string.Empty));

    private async Task<(Issue Issue, string Address, Reader Officer)> IssueAsync()
    {
        var programme = await house.Given.OpenedAsync($"Served words {Given.Next()}", isPublished: true);
        var town = await house.Given.TownAsync(programme, "Dienstort");
        var issue = await house.Given.IssueAsync(programme, "Flooded streets", town, IssueState.Open, isReleased: true);
        return (issue, $"/programmes/{programme.Key}/issues/{issue.Key}/edit?into=de", house.Given.CityOfficer(programme, town.Office));
    }

    private Task<Issue> ReadAsync(Issue issue) => house.InDatabaseAsync(db => db.Set<Issue>().AsNoTracking().SingleAsync(one => one.Id == issue.Id));
}
