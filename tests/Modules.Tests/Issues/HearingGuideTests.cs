using System.Net;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Issues;

public sealed class HearingGuideTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Guide_BeforeAnybodyEdits_AsksTheUsualInTheReadersLanguage()
    {
        var programme = await house.Given.OpenedAsync("Asked as usual", isPublished: true);
        var (address, secretariat) = ($"/programmes/{programme.Key}/hearing-guide", house.Given.Secretariat(programme.Programme));

        (await secretariat.OpenAsync(address)).IsOk().Shows("Whom does it concern");
        (await secretariat.In("de").OpenAsync(address)).IsOk().Shows("Wen betrifft es");
        (await secretariat.In("ja").OpenAsync($"{address}?print=1")).IsOk().Shows("誰が困っていますか");
        Assert.Equal(HttpStatusCode.Forbidden, (await house.Reader.As(Role.Partner, programme.Programme).OpenAsync(address)).Status);
    }

    [Fact]
    public async Task Edit_AddMoveAndRemove_KeepsWhatWasTypedAndStandsOnTheHearing()
    {
        var programme = await house.Given.OpenedAsync("Asked differently");
        var hearing = await house.Given.HearingAsync(programme, "A talk", await house.Given.TownAsync(programme, "Fragehausen"));
        var (address, secretariat) = ($"/programmes/{programme.Key}/hearing-guide/edit", house.Given.Secretariat(programme.Programme));
        var form = await secretariat.OpenAsync(address);

        var moved = await form.IsOk().SubmitAsync("button[value='questions:down:0']", ("Form.Questions[0].Question.Texts[en]", "Who is afraid of it?"));
        var added = await moved.IsOk().Holds("Form.Questions[1].Question.Texts[en]", "Who is afraid of it?").SubmitAsync("button[value='questions:remove:0']");
        (await added.IsOk().SubmitAsync(("Form.Why", "Asked by the town"))).IsOk().Shows("Who is afraid of it?").Hides("Whom does it concern");

        (await secretariat.OpenAsync($"/programmes/{programme.Key}/hearings/{hearing.Key}")).IsOk().Shows("Who is afraid of it?");
    }

    [Fact]
    public async Task Record_WithTheQuestions_StandBesideAndGoIntoTheNotes()
    {
        var programme = await house.Given.OpenedAsync("Asked and noted");
        var town = await house.Given.TownAsync(programme, "Notizstadt");
        var hearing = await house.Given.HearingAsync(programme, "Noted talk", town);
        var secretariat = house.Given.Secretariat(programme.Programme);
        var form = await secretariat.OpenAsync($"/programmes/{programme.Key}/hearings/{hearing.Key}/record");

        var asked = await form.IsOk().Shows("How would one notice").SubmitAsync("button[value=questions]", ("Form.Notes.Texts[en]", "Said before"), ("Form.Initiatives.Texts[en]", "A plan"));
        var saved = await asked.IsOk().Shows("Said before").Holds("Form.Initiatives.Texts[en]", "A plan").SubmitAsync();

        saved.IsOk().Shows("Said before").Shows("How would one notice");
    }

    [Fact]
    public async Task Hearing_ForWhoMayNotReadItsNotes_ShowsNoGuide()
    {
        var programme = await house.Given.OpenedAsync("Asked in private", isPublished: true);
        var hearing = await house.Given.HearingAsync(programme, "Open talk", await house.Given.TownAsync(programme, "Redestadt"), made => made.Release(true, isProgrammePublic: true));

        var page = await house.Reader.OpenAsync($"/programmes/{programme.Key}/hearings/{hearing.Key}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        page.Shows("Open talk").Hides("Question guide");
    }

    [Fact]
    public async Task Hearing_WithIssuesAlready_ListsThemAndOffersTheNext()
    {
        var programme = await house.Given.OpenedAsync("Several at once");
        var town = await house.Given.TownAsync(programme, "Mehrstadt");
        var hearing = await house.Given.HearingAsync(programme, "One talk", town, made => made.Hold(Given.Record("Much"), NodaTime.Instant.FromUtc(2026, 5, 11, 0, 0)));
        var (secretariat, address) = (house.Given.Secretariat(programme.Programme), $"/programmes/{programme.Key}/hearings/{hearing.Key}");

        foreach (var title in new[] { "First problem", "Second problem" })
        {
            var form = await (await secretariat.OpenAsync(address)).FollowAsync("Enter a local issue");
            (await form.IsOk().SubmitAsync(("Form.Title.Texts[en]", title), ("Form.Summary.Texts[en]", "In short"))).IsOk();
        }

        (await secretariat.OpenAsync(address)).IsOk().Shows("First problem").Shows("Second problem").Shows("Enter a local issue");
    }
}
