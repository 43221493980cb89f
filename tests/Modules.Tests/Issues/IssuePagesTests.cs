using System.Net;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Modules.Tests.Testing;
using Musubi.Programmes;

namespace Musubi.Modules.Tests.Issues;

public sealed class IssuePagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Add_BySomeoneOfTheTown_ThenTriaged_IsOpenListedAndFiltered()
    {
        var programme = await house.Given.OpenedAsync("Issues of one", isPublished: true);
        var (town, topic) = (await house.Given.TownAsync(programme, "Nassau"), await house.Given.TopicAsync(programme, "Floods"));
        var (officer, secretariat) = (house.Given.CityOfficer(programme, town.Office), house.Given.Secretariat(programme.Programme));
        var root = $"/programmes/{programme.Key}/issues";
        var form = await (await officer.OpenAsync(root)).FollowAsync("/issues/new");

        var draft = await form.IsOk().Holds("Form.Organisation", town.Office.Id.ToString()).SubmitAsync(
            ("Form.Title.Texts[en]", "Wet cellars"), ("Form.Place", town.Place.Id.ToString()), ("Form.Summary.Texts[en]", "Nine are wet"),
            ("Form.Topics", topic.Id.ToString()), ("Form.Support[1].IsWanted", "true"), ("Form.WantedBy", "2027-03-31"));
        var incomplete = await (await draft.IsOk().Shows("Draft").FollowAsync("/submit")).SubmitAsync();
        incomplete.ShowsProblem("issues.incomplete");
        await (await officer.OpenAsync($"{root}/wet-cellars/edit")).SubmitAsync(("Form.Description.Texts[en]", "Since the new road"), ("Form.Support[0].Note.Texts[en]", "A pump"));
        (await (await officer.OpenAsync($"{root}/wet-cellars/submit")).SubmitAsync()).IsOk().Shows("Waiting for triage");
        (await (await secretariat.OpenAsync($"{root}/wet-cellars/triage")).SubmitAsync(("Form.Outcome", "Accept"))).IsOk().Shows("Open");
        (await (await officer.OpenAsync($"{root}/wet-cellars/standing?act=Publish")).SubmitAsync()).IsOk().Shows("Published");

        (await house.Reader.OpenAsync($"{root}?q=nine&topic={topic.Id}&place={town.Place.Id}&support=Technology&progress=Open&sort=wanted")).IsOk().Shows("Wet cellars").Shows("1 entry");
        (await house.Reader.OpenAsync($"{root}?support=Funding")).IsOk().Hides("Wet cellars");
        (await house.Reader.OpenAsync($"{root}?handler=Csv")).IsOk().Shows("Wet cellars").Shows("Floods");
        (await house.Reader.OpenAsync($"/places/{town.Place.Id}")).IsOk().Shows("Wet cellars");
        (await house.Reader.OpenAsync($"/organisations/{town.Office.Id}")).IsOk().Shows("Wet cellars");
        (await secretariat.OpenAsync($"{root}/wet-cellars/history")).IsOk().Shows("Issue entered").Shows("Issue submitted").Shows("Issue accepted").Shows("Floods").Shows("Technology: A pump");
    }

    [Fact]
    public async Task Add_ForAnotherTown_IsRefusedAtTheFieldAndKept()
    {
        var programme = await house.Given.OpenedAsync("Issues of two");
        var (town, other) = (await house.Given.TownAsync(programme, "Eigenort"), await house.Given.TownAsync(programme, "Fremdort"));
        var form = await house.Given.CityOfficer(programme, town.Office).OpenAsync($"/programmes/{programme.Key}/issues/new");

        var refused = await form.SubmitAsync(
            ("Form.Organisation", other.Office.Id.ToString()), ("Form.Place", other.Place.Id.ToString()), ("Form.Title.Texts[en]", "Theirs"), ("Form.Summary.Texts[en]", "Not ours"));
        var noted = await form.SubmitAsync(("Form.Title.Texts[en]", "Half"), ("Form.Support[8].IsWanted", "true"));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.BadRequest), (refused.Status, noted.Status));
        refused.ShowsProblem("issues.organisation-not-yours").HasProblemAt("Form.Organisation").Holds("Form.Title.Texts[en]", "Theirs");
        noted.HasProblemAt("Form.Place").Holds("Form.Title.Texts[en]", "Half").HasProblemAt("Form.Support[8].Note.Texts[en]");
    }

    [Fact]
    public async Task Publish_FromAHearingWithoutConsent_IsRefusedUntilItIsGivenAndUndoneWhenWithdrawn()
    {
        var programme = await house.Given.OpenedAsync("Issues and consent", isPublished: true);
        var town = await house.Given.TownAsync(programme, "Fragstadt");
        var hearing = await house.Given.HearingAsync(programme, "A frank talk", town, made => made.Hold(Given.Record("Frankly"), NodaTime.Instant.FromUtc(2026, 5, 11, 0, 0)));
        var (secretariat, root) = (house.Given.Secretariat(programme.Programme), $"/programmes/{programme.Key}");
        var form = await (await secretariat.OpenAsync($"{root}/hearings/{hearing.Key}")).FollowAsync("Enter a local issue");
        await form.IsOk().Shows("A frank talk").Holds("Form.Place", town.Place.Id.ToString()).SubmitAsync(
            ("Form.Title.Texts[en]", "Leaking dam"), ("Form.Summary.Texts[en]", "It leaks"), ("Form.Description.Texts[en]", "For years"), ("Form.Support[0].IsWanted", "true"));
        await (await secretariat.OpenAsync($"{root}/issues/leaking-dam/submit")).SubmitAsync();
        await (await secretariat.OpenAsync($"{root}/issues/leaking-dam/triage")).SubmitAsync(("Form.Outcome", "Accept"));

        var refused = await (await secretariat.OpenAsync($"{root}/issues/leaking-dam/standing?act=Publish")).SubmitAsync();
        await (await secretariat.OpenAsync($"{root}/hearings/{hearing.Key}/consent")).SubmitAsync(("Form.Answer", "Agrees"), ("Form.GivenBy.Texts[en]", "Mayor"), ("Form.Basis", "SignedPaper"));
        await (await secretariat.OpenAsync($"{root}/issues/leaking-dam/standing?act=Publish")).SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        refused.ShowsProblem("issues.consent-missing", ("hearing", "A frank talk"));
        (await house.Reader.OpenAsync($"{root}/issues/leaking-dam")).IsOk().Shows("It leaks").Hides("A frank talk");
        (await secretariat.OpenAsync($"{root}/issues/leaking-dam")).IsOk().Shows("It came from").Shows("A frank talk");
        await (await house.Given.CityOfficer(programme, town.Office).OpenAsync($"{root}/hearings/{hearing.Key}/withdraw-consent")).SubmitAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.OpenAsync($"{root}/issues/leaking-dam")).Status);
        (await (await secretariat.OpenAsync($"{root}/issues/leaking-dam/standing?act=Publish")).SubmitAsync()).ShowsProblem("issues.consent-missing", ("hearing", "A frank talk"));
    }

    [Fact]
    public async Task Triage_SentBackOrMerged_TellsWhyAndWhere()
    {
        var programme = await house.Given.OpenedAsync("Issues sent back");
        var town = await house.Given.TownAsync(programme, "Retour");
        var known = await house.Given.IssueAsync(programme, "Known for long", town, IssueState.Open);
        var (first, second) = (await house.Given.IssueAsync(programme, "Unclear", town, IssueState.Submitted), await house.Given.IssueAsync(programme, "Again", town, IssueState.Submitted));
        var (secretariat, root) = (house.Given.Secretariat(programme.Programme), $"/programmes/{programme.Key}/issues");
        var form = await secretariat.OpenAsync($"{root}/{first.Key}/triage");

        (await form.SubmitAsync(("Form.Outcome", "SendBack"))).ShowsProblem("form.required").HasProblemAt("Form.Reason");
        (await form.SubmitAsync(("Form.Outcome", "Merge"))).HasProblemAt("Form.Into");
        (await form.SubmitAsync(("Form.Outcome", "SendBack"), ("Form.Reason", "Say since when"))).IsOk().Shows("Sent back").Shows("Say since when");
        (await (await secretariat.OpenAsync($"{root}/{second.Key}/triage")).SubmitAsync(("Form.Outcome", "Merge"), ("Form.Into", known.Id.ToString()))).IsOk().Shows("Known already").Shows("Known for long");

        (await house.Given.CityOfficer(programme, town.Office).OpenAsync($"{root}/{first.Key}")).IsOk().Shows("Say since when");
        (await (await house.Given.CityOfficer(programme, town.Office).OpenAsync($"{root}/{first.Key}/submit")).SubmitAsync()).IsOk().Shows("Waiting for triage");
        (await (await secretariat.OpenAsync($"{root}/{second.Key}/reopen")).SubmitAsync(("Form.Reason", "It is another one"))).IsOk().Shows("Waiting for triage").Hides("Known for long");
    }

    [Fact]
    public async Task Close_ThenReopen_NeedsReasonsAndFollowsTheState()
    {
        var programme = await house.Given.OpenedAsync("Issues that end");
        var town = await house.Given.TownAsync(programme, "Endstadt");
        var issue = await house.Given.IssueAsync(programme, "Ending", town, IssueState.Open);
        var (officer, root) = (house.Given.CityOfficer(programme, town.Office), $"/programmes/{programme.Key}/issues/{issue.Key}");

        (await (await officer.OpenAsync($"{root}/close")).SubmitAsync(("Form.End", "Solved"))).ShowsProblem("form.required").HasProblemAt("Form.Reason");
        (await (await officer.OpenAsync($"{root}/close")).SubmitAsync(("Form.End", "Solved"), ("Form.Reason", "Pumped dry"))).IsOk().Shows("Solved").Shows("Pumped dry");
        (await (await officer.OpenAsync($"{root}/close")).SubmitAsync(("Form.End", "Closed"), ("Form.Reason", "Twice"))).ShowsProblem("issues.wrong-state", ("state", IssueState.Solved));

        (await (await officer.OpenAsync($"{root}/reopen")).SubmitAsync(("Form.Reason", "Wet again"))).IsOk().Shows("Open").Shows("Wet again");
    }

    [Fact]
    public async Task Unpublished_ForPartnersAndOtherTowns_DoesNotExist()
    {
        var programme = await house.Given.OpenedAsync("Issues of others", isPublished: true);
        var (town, other) = (await house.Given.TownAsync(programme, "Stillstadt"), await house.Given.TownAsync(programme, "Lautstadt"));
        var (quiet, open) = (await house.Given.IssueAsync(programme, "Said quietly", town), await house.Given.IssueAsync(programme, "Said aloud", town, IssueState.Open, isReleased: true));
        var root = $"/programmes/{programme.Key}/issues";

        foreach (var reader in new[] { house.Reader, house.Reader.As(Role.Partner, programme.Programme), house.Given.CityOfficer(programme, other.Office) })
        {
            (await reader.OpenAsync(root)).IsOk().Shows("Said aloud").Hides("Said quietly");
            Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync($"{root}/{quiet.Key}")).Status);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await house.Given.CityOfficer(programme, other.Office).OpenAsync($"{root}/{open.Key}/edit")).Status);
        (await house.Given.CityOfficer(programme, town.Office).OpenAsync(root)).IsOk().Shows("Said quietly");
    }

    [Fact]
    public async Task Edit_SomebodySavedMeanwhile_ShowsBothAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Issues in haste");
        var issue = await house.Given.IssueAsync(programme, "Before", await house.Given.TownAsync(programme, "Eilstadt"), change: facts => facts with { Support = [new(SupportKind.Funding, null)] });
        var address = $"/programmes/{programme.Key}/issues/{issue.Key}/edit";
        var slow = await house.Given.Secretariat(programme.Programme).OpenAsync(address);
        await (await house.Given.Secretariat(programme.Programme).OpenAsync(address)).SubmitAsync(("Form.Support[3].Note.Texts[en]", "A million"));

        var clash = await slow.SubmitAsync(("Form.Title.Texts[en]", "Mine"));

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        clash.Shows("Funding: A million").Holds("Form.Title.Texts[en]", "Mine");
        (await clash.SubmitAsync()).IsOk().Shows("Mine");
    }
}
