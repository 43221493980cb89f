using System.Net;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Programmes;

public sealed class ProgrammePagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Open_ByAnOperator_LeadsToTheInvitationAndStaysWithItsSecretariat()
    {
        var operating = house.Reader.As(Role.Operator);
        var form = await (await operating.OpenAsync("/programmes")).FollowAsync("/programmes/new");

        var opened = await form.IsOk().SubmitAsync(
            ("Form.Name.Texts[en]", "Harbour towns"), ("Form.Kind", "Network"), ("Form.Summary.Texts[en]", "Harbours learn from each other."), ("Form.Key", "harbour-towns"));

        opened.IsOk().Shows("“Harbour towns” is open").Shows("Invite the secretariat");
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.OpenAsync("/programmes/harbour-towns")).Status);
        (await operating.OpenAsync("/programmes")).IsOk().Hides("Harbour towns");
    }

    [Fact]
    public async Task Open_WithAKeyThatIsTaken_SaysSoAtTheKeyAndKeepsWhatWasTyped()
    {
        var taken = await house.Given.OpenedAsync("A secret programme");
        var form = await house.Reader.As(Role.Operator).OpenAsync("/programmes/new");

        var page = await form.SubmitAsync(("Form.Name.Texts[ja]", "港町"), ("Form.Kind", "Network"), ("Form.Summary.Texts[ja]", "港町の交流"), ("Form.Key", taken.Key.Stored));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        page.ShowsProblem("programmes.key-taken", ("key", taken.Key.Stored)).HasProblemAt("Form.Key").Hides("A secret programme");
        page.Holds("Form.Name.Texts[ja]", "港町").Holds("Form.Summary.Texts[ja]", "港町の交流").Holds("Form.Key", taken.Key.Stored);
    }

    [Theory]
    [InlineData("new", "programmes.key-reserved")]
    [InlineData("", "form.required")]
    public async Task Open_WithAKeyThatCannotBe_SaysSoAtTheKey(string key, string problem)
    {
        var form = await house.Reader.As(Role.Operator).OpenAsync("/programmes/new");

        var page = await form.SubmitAsync(("Form.Name.Texts[ja]", "港町"), ("Form.Kind", "Network"), ("Form.Summary.Texts[ja]", "港町の交流"), ("Form.Key", key));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        page.ShowsProblem(problem, ("key", key)).HasProblemAt("Form.Key").Holds("Form.Name.Texts[ja]", "港町");
    }

    [Fact]
    public async Task Edit_WithEveryField_IsShownInThreeLanguagesAndRecorded()
    {
        var programme = await house.Given.OpenedAsync("Working title");
        var owner = await house.Given.OrganisationAsync(programme.Programme, "Port authority");
        var secretariat = house.Given.Secretariat(programme.Programme);
        var form = await (await secretariat.OpenAsync($"/programmes/{programme.Key}")).FollowAsync("/edit");

        var page = await form.IsOk().SubmitAsync(
            ("Form.Name.Original", "de"),
            ("Form.Name.Texts[de]", "Hafenstädte"),
            ("Form.Name.Texts[en]", "Harbour towns"),
            ("Form.Name.Texts[ja]", "港町ネットワーク"),
            ("Form.Kind", "Delegation"),
            ("Form.Summary.Texts[en]", "Harbours learn from each other."),
            ("Form.Accent", "Orange"),
            ("Form.Owner", owner.Id.ToString()),
            ("Form.Period.From", "2025"),
            ("Form.Period.To", "March 2027"),
            ("Form.Predecessors[0].Texts[en]", "Three port visits"),
            ("Form.Why", "First full description"));

        page.IsOk().Shows("Saved").Shows("Harbour towns").Shows("Delegation").Shows("Port authority").Shows("2025").Shows("March 2027").Shows("Three port visits");
        (await secretariat.In("ja").OpenAsync($"/ja/programmes/{programme.Key}")).Shows("港町ネットワーク");
        (await secretariat.In("de").OpenAsync($"/de/programmes/{programme.Key}")).Shows("Hafenstädte");
        (await page.FollowAsync("/history")).IsOk().Shows("Programme edited").Shows("First full description").Shows("Test Person").Shows("Japanese: 港町ネットワーク").Shows("Port authority");
    }

    [Fact]
    public async Task Edit_WithNothingInItAndAnImpossiblePeriod_SaysSoAtEachFieldAndKeepsTheRest()
    {
        var programme = await house.Given.OpenedAsync("Old name");
        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/edit");

        var page = await form.SubmitAsync(
            ("Form.Name.Texts[en]", " "), ("Form.Summary.Texts[en]", "New summary"), ("Form.Kind", ""), ("Form.Period.From", "2027"), ("Form.Period.To", "sometime"), ("Form.Why", "Because"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        page.HasProblemAt("Form.Kind").HasProblemAt("Form.Period.To").ShowsProblem("form.not-a-partial-date", ("value", "sometime")).ShowsProblem("form.required");
        page.Holds("Form.Summary.Texts[en]", "New summary").Holds("Form.Period.From", "2027").Holds("Form.Period.To", "sometime").Holds("Form.Why", "Because");
    }

    [Fact]
    public async Task Edit_WithAnOwnerWhomTheSecretariatMayNotSee_IsRefusedAtTheField()
    {
        var programme = await house.Given.OpenedAsync("Curious programme");
        var hidden = await house.Given.OrganisationAsync(ProgrammeId.New(), "Hidden works");
        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/edit");

        var page = await form.SubmitAsync(("Form.Owner", hidden.Id.ToString()), ("Form.Summary.Texts[en]", "New summary"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        page.ShowsProblem("form.choose").HasProblemAt("Form.Owner").Holds("Form.Summary.Texts[en]", "New summary").Hides("Hidden works");
    }

    [Fact]
    public async Task Edit_SomebodySavedMeanwhile_ShowsBothAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Before");
        var slow = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/edit");
        await (await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/edit"))
            .SubmitAsync(("Form.Name.Texts[en]", "Theirs"), ("Form.Why", "Voted in May"));

        var clash = await slow.SubmitAsync(("Form.Name.Texts[en]", "Mine"));

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        clash.Shows("Theirs").Shows("Mine").Shows("Voted in May").Holds("Form.Name.Texts[en]", "Mine");
        (await clash.SubmitAsync()).IsOk().Shows("Mine");
    }

    [Fact]
    public async Task Manage_ByTheSecretariatOfAnotherProgramme_IsRefusedAndHiddenThingsDoNotExist()
    {
        var open = await house.Given.OpenedAsync("Open programme", isPublished: true);
        var hidden = await house.Given.OpenedAsync("Hidden programme");
        var stranger = house.Given.Secretariat(ProgrammeId.New());

        foreach (var page in new[] { "edit", "publish", "archive", "history", "editions/new", "members/new", "topics/new", "facts/new" })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.OpenAsync($"/programmes/{open.Key}/{page}")).Status);
            var unseen = await stranger.OpenAsync($"/programmes/{hidden.Key}/{page}");
            Assert.Equal(HttpStatusCode.NotFound, unseen.Status);
            unseen.Hides("Hidden programme");
        }

        (await stranger.OpenAsync($"/programmes/{open.Key}")).IsOk().Hides("/edit\"").Hides("/history\"");
    }

    [Fact]
    public async Task Archive_ThenUndo_LeavesTheListsAndReturnsAsPublicAsBefore()
    {
        var programme = await house.Given.OpenedAsync("Wallabynetz", isPublished: true);
        var secretariat = house.Given.Secretariat(programme.Programme);
        var question = await (await secretariat.OpenAsync($"/programmes/{programme.Key}")).FollowAsync("/archive");

        var archived = await question.IsOk().SubmitAsync(("why", "Its term ended"));

        archived.IsOk().Shows("Archived").Shows("11 May 2026");
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.OpenAsync($"/programmes/{programme.Key}")).Status);
        (await house.Reader.OpenAsync("/programmes?q=wallabynetz")).IsOk().Hides("Wallabynetz");
        (await house.Reader.OpenAsync("/")).IsOk().Hides("Wallabynetz");
        var restored = await (await archived.FollowAsync("/archive")).SubmitAsync();
        restored.IsOk().Shows("Restored");
        (await house.Reader.OpenAsync("/programmes?q=wallabynetz")).Shows("Wallabynetz");
        (await restored.FollowAsync("/history")).Shows("Programme archived").Shows("Its term ended").Shows("Programme restored");
    }

    [Theory]
    [InlineData("?q=numbatring")]
    [InlineData("?q=numbatring&state=Archived")]
    [InlineData("?handler=Csv&q=numbatring")]
    [InlineData("?kind=Network")]
    public async Task List_UnpublishedProgramme_IsFoundByItsOwnPeopleAlone(string query)
    {
        var programme = await house.Given.OpenedAsync("Numbatring");

        (await house.Reader.OpenAsync("/programmes" + query)).IsOk().Hides("Numbatring");
        (await house.Given.Secretariat(ProgrammeId.New()).OpenAsync("/programmes" + query)).IsOk().Hides("Numbatring");
        (await house.Given.Secretariat(programme.Programme).OpenAsync("/programmes?q=numbatring&kind=Network&state=Draft&sort=kind&desc=true")).IsOk().Shows("Numbatring").Shows("Not public");
    }
}
