using System.Net;
using Musubi.Directory;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using NodaTime;

namespace Musubi.Modules.Tests.Directory;

public sealed class PersonPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    private readonly ProgrammeId programme = ProgrammeId.New();

    [Fact]
    public async Task Create_WithEveryField_IsShownToTheSecretariat()
    {
        var organisation = await house.Given.OrganisationAsync(programme, "City of Kamakura");
        var form = await house.Given.Secretariat(programme).OpenAsync($"/people/new?organisation={organisation.Id}");

        var page = await form.IsOk().SubmitAsync(
            ("Form.Name.Full", "山田 春男"), ("Form.Name.Culture", "ja"), ("Form.Name.KanaFamily", "やまだ"), ("Form.Name.KanaGiven", "ﾊﾙｵ"),
            ("Form.Name.LatinFamily", "Yamada"), ("Form.Name.LatinGiven", "Haruo"),
            ("Form.Roles[0].Title.Texts[en]", "Head of planning"),
            ("Form.Languages", "ja"),
            ("Form.Consent.PublishName", "true"), ("Form.Consent.Basis", "Consent"), ("Form.Consent.On", "2026-04-01"),
            ("Form.Email", "haruo@kamakura.example"), ("Form.Phone", "+81 467 000000"),
            ("Form.Transfers[0].Country", "DE"), ("Form.Transfers[0].Ground", "EquivalentProtection"), ("Form.Transfers[0].On", "2026-04-02"));

        page.IsOk().Shows("YAMADA Haruo").Shows("ヤマダ ハルオ").Shows("Head of planning").Shows("City of Kamakura").Shows("haruo@kamakura.example")
            .Shows("Germany").Shows("Agreed on 1 April 2026");
    }

    [Fact]
    public async Task Publish_WithoutConsent_IsRefusedAndTheNameStaysInside()
    {
        var person = await house.Given.PersonAsync(programme, "Silent Quoll", change: facts => facts with { Consent = new(PublishName: false, ConsentBasis.Consent) });
        var question = await house.Given.Secretariat(programme).OpenAsync($"/people/{person.Id}/standing?to=publish");

        var refused = await question.SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        refused.ShowsProblem("directory.no-consent");
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.OpenAsync($"/people/{person.Id}")).Status);
    }

    [Fact]
    public async Task Edit_ConsentWithdrawn_TakesTheNameOutOfThePublicAtOnce()
    {
        var person = await house.Given.PersonAsync(programme, "Public Potoroo", isPublished: true, facts => facts with { Consent = new(PublishName: true, ConsentBasis.Consent, new LocalDate(2026, 1, 1)) });
        (await house.Reader.OpenAsync($"/people/{person.Id}")).IsOk().Shows("Public Potoroo");
        var form = await house.Given.Secretariat(programme).OpenAsync($"/people/{person.Id}/edit");

        var saved = await form.SubmitAsync(("Form.Consent.WithdrawnOn", "10 May 2026"));

        saved.IsOk().Shows("Withdrawn on 10 May 2026").Shows("Not published");
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.OpenAsync($"/people/{person.Id}")).Status);
        (await house.Reader.OpenAsync("/people?q=potoroo")).Hides("Potoroo</a>");
    }

    [Fact]
    public async Task Edit_ConsentWithoutItsDay_IsRefusedAtTheField()
    {
        var person = await house.Given.PersonAsync(programme, "No day");
        var form = await house.Given.Secretariat(programme).OpenAsync($"/people/{person.Id}/edit");

        var page = await form.SubmitAsync(("Form.Consent.On", ""));

        page.ShowsProblem("directory.consent-day");
        Assert.Equal("true", page.Document.QuerySelector("[name='Form.Consent.On']")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Open_PublishedPerson_ShowsContactToSecretariatAndThePersonAlone()
    {
        var account = await house.Given.AccountAsync();
        var person = await house.Given.PersonAsync(programme, "Reachable Bilby", isPublished: true, also: one =>
        {
            one.Reach(new PersonContact(EmailAddress.Parse("bilby@secret.example"), "+49 30 555"), []);
            one.Account = account;
        });
        var path = $"/people/{person.Id}";

        (await house.Reader.OpenAsync(path)).IsOk().Hides("bilby@secret.example").Hides("+49 30 555");
        (await house.Reader.As(Role.Partner, programme).OpenAsync(path)).IsOk().Hides("bilby@secret.example");
        (await house.Given.Secretariat(ProgrammeId.New()).OpenAsync(path)).IsOk().Hides("bilby@secret.example");
        (await house.Given.Secretariat(programme).OpenAsync(path)).IsOk().Shows("bilby@secret.example");
        (await house.Reader.Being(account).OpenAsync(path)).IsOk().Shows("bilby@secret.example").Shows("+49 30 555");
    }

    [Theory]
    [InlineData("/people?q=secret")]
    [InlineData("/people?handler=Csv")]
    [InlineData("/people?print=true")]
    public async Task List_BySecretariat_NeitherFindsNorExportsContactData(string path)
    {
        await house.Given.PersonAsync(programme, "Listed Bandicoot", also: one => one.Reach(new PersonContact(EmailAddress.Parse("bandicoot@secret.example"), null), []));

        var page = await house.Given.Secretariat(programme).OpenAsync(path);

        page.IsOk().Hides("bandicoot@secret.example");
        Assert.Equal(!path.Contains("q=", StringComparison.Ordinal), page.Content.Contains("Listed Bandicoot", StringComparison.Ordinal));
    }

    [Fact]
    public async Task History_ContactChanged_TellsThatItChangedAndNotWhatItWas()
    {
        var person = await house.Given.PersonAsync(programme, "Moving Dunnart", also: one => one.Reach(new PersonContact(EmailAddress.Parse("old@secret.example"), null), []));
        var secretariat = house.Given.Secretariat(programme);
        await (await secretariat.OpenAsync($"/people/{person.Id}/edit")).SubmitAsync(("Form.Email", "new@secret.example"), ("Form.Consent.On", "2026-02-02"), ("Form.Why", "Moved"));

        var history = await house.Reader.As(Role.Approver, programme).OpenAsync($"/people/{person.Id}/history");

        history.IsOk().Shows("Moved").Shows("Contact data").Hides("old@secret.example").Hides("new@secret.example");
    }

    [Fact]
    public async Task List_SortedByName_FollowsTheReading()
    {
        await house.Given.PersonAsync(programme, "渡辺 花", change: facts => facts with { Name = new(Language.Japanese, "渡辺 花", kana: new("ワタナベ", "ハナ")) });
        await house.Given.PersonAsync(programme, "青木 海", change: facts => facts with { Name = new(Language.Japanese, "青木 海", kana: new("アオキ", "ウミ")) });
        await house.Given.PersonAsync(programme, "加藤 空", change: facts => facts with { Name = new(Language.Japanese, "加藤 空", kana: new("カトウ", "ソラ")) });

        var page = await house.Given.Secretariat(programme).In("ja").OpenAsync($"/people?programme={programme}");

        var order = new[] { "青木 海", "加藤 空", "渡辺 花" }.Select(name => page.Text.IndexOf(name, StringComparison.Ordinal)).ToList();
        Assert.Equal(order.Order(), order);
        Assert.DoesNotContain(-1, order);
    }

    [Fact]
    public async Task LinkAccount_OfAnotherPerson_IsRefused()
    {
        var account = await house.Given.AccountAsync();
        var first = await house.Given.PersonAsync(programme, "First", also: one => one.Account = account);
        var second = await house.Given.PersonAsync(programme, "Second");

        var result = await house.InDatabaseAsync(db => new PersonAccounts(db).LinkAsync(second.Id, account, Actor.System("test"), CancellationToken.None));

        Assert.False(result.Succeeded(out _, out var problem));
        Assert.Equal("directory.account-taken", problem.Code);
        Assert.NotEqual(first.Id, second.Id);
    }
}
