using System.Net;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Issues;

public sealed class HearingPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Plan_ThenRecordThenConsent_IsListedFilteredExportedAndRecorded()
    {
        var programme = await house.Given.OpenedAsync("Hearings of one");
        var town = await house.Given.TownAsync(programme, "Listenburg");
        var secretariat = house.Given.Secretariat(programme.Programme);
        var root = $"/programmes/{programme.Key}/hearings";
        var form = await (await secretariat.OpenAsync(root)).FollowAsync("/hearings/new");

        var planned = await form.IsOk().SubmitAsync(
            ("Form.Title.Texts[en]", "Water in cellars"), ("Form.Organisation", town.Office.Id.ToString()), ("Form.Place", town.Place.Id.ToString()),
            ("Form.Day", "2026-05-10"), ("Form.Time", "14.30"), ("Form.Form", "Online"));
        planned.IsOk().Shows("Water in cellars").Shows("10 May 2026, 14:30").Shows("Planned");
        var held = await (await planned.FollowAsync("/record")).SubmitAsync(("Form.Notes.Texts[en]", "Nine cellars are wet"), ("Form.PossiblePartners.Texts[en]", "A plumber"));
        held.IsOk().Shows("Nine cellars are wet").Shows("A plumber").Shows("has not answered yet");
        var agreed = await (await held.FollowAsync("/consent")).SubmitAsync(("Form.Answer", "Agrees"), ("Form.GivenBy.Texts[en]", "Head of planning"), ("Form.Basis", "Letter"));

        agreed.IsOk().Shows("Agreed").Shows("Head of planning").Shows("Letter or e-mail");
        (await secretariat.OpenAsync($"{root}?q=cellars&progress=Held&place={town.Place.Id}&sort=title")).IsOk().Shows("Water in cellars").Shows("1 entry");
        (await secretariat.OpenAsync($"{root}?progress=Planned")).IsOk().Hides("Water in cellars");
        (await secretariat.OpenAsync($"{root}?handler=Csv")).IsOk().Shows("Water in cellars");
        (await secretariat.OpenAsync($"{root}/water-in-cellars/history")).IsOk().Shows("Hearing planned").Shows("Hearing recorded").Shows("Nine cellars are wet").Shows("Agreed on");
    }

    [Fact]
    public async Task Plan_TimeUnreadableAndTitleMissing_SaysSoAtTheFieldsAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Hearings in haste");
        var town = await house.Given.TownAsync(programme, "Hasting");
        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/hearings/new");

        var refused = await form.SubmitAsync(("Form.Place", town.Place.Id.ToString()), ("Form.Day", "2026-06-01"), ("Form.Time", "noonish"), ("Form.Form", "Online"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        refused.ShowsProblem("issues.not-a-time").HasProblemAt("Form.Time").HasProblemAt("Form.Organisation").Holds("Form.Time", "noonish").Holds("Form.Place", town.Place.Id.ToString());
    }

    [Fact]
    public async Task Edit_SomebodySavedMeanwhile_ShowsBothAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Hearings of two");
        var hearing = await house.Given.HearingAsync(programme, "Before", await house.Given.TownAsync(programme, "Doppelheim"));
        var address = $"/programmes/{programme.Key}/hearings/{hearing.Key}/edit";
        var slow = await house.Given.Secretariat(programme.Programme).OpenAsync(address);
        await (await house.Given.Secretariat(programme.Programme).OpenAsync(address)).SubmitAsync(("Form.Title.Texts[en]", "Theirs"));

        var clash = await slow.SubmitAsync(("Form.Title.Texts[en]", "Mine"));

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        clash.Shows("Theirs").Holds("Form.Title.Texts[en]", "Mine");
        (await clash.SubmitAsync()).IsOk().Shows("Mine");
    }

    [Fact]
    public async Task Notes_OfAPublishedHearing_AreSeenByTheSecretariatAndTheOrganisationHeardAlone()
    {
        var programme = await house.Given.OpenedAsync("Hearings in confidence", isPublished: true);
        var (town, other) = (await house.Given.TownAsync(programme, "Diskretstadt"), await house.Given.TownAsync(programme, "Nachbarstadt"));
        var hearing = await house.Given.HearingAsync(programme, "Told in confidence", town, made =>
        {
            made.Hold(Given.Record("The dam leaks"), NodaTime.Instant.FromUtc(2026, 5, 11, 0, 0));
            made.Release(yes: true, isProgrammePublic: true);
        });
        var address = $"/programmes/{programme.Key}/hearings/{hearing.Key}";

        (await house.Given.Secretariat(programme.Programme).OpenAsync(address)).IsOk().Shows("The dam leaks");
        (await house.Given.CityOfficer(programme, town.Office).OpenAsync(address)).IsOk().Shows("The dam leaks");
        (await house.Reader.OpenAsync(address)).IsOk().Shows("Told in confidence").Hides("The dam leaks");
        (await house.Given.CityOfficer(programme, other.Office).OpenAsync(address)).IsOk().Hides("The dam leaks");
        (await house.Reader.As(Role.Approver, programme.Programme).OpenAsync(address)).IsOk().Hides("The dam leaks");
        Assert.Equal(HttpStatusCode.Forbidden, (await house.Reader.As(Role.Approver, programme.Programme).AskAsync($"{address}/history")).Status);
        (await house.Reader.OpenAsync($"/programmes/{programme.Key}/hearings?q=dam")).IsOk().Hides("Told in confidence");
    }

    [Fact]
    public async Task Unpublished_ForOtherMembersOfTheProgramme_DoesNotExist()
    {
        var programme = await house.Given.OpenedAsync("Hearings of others");
        var town = await house.Given.TownAsync(programme, "Verborgen");
        var hearing = await house.Given.HearingAsync(programme, "Not for partners", town);
        var partner = house.Reader.As(Role.Partner, programme.Programme);

        Assert.Equal(HttpStatusCode.NotFound, (await partner.OpenAsync($"/programmes/{programme.Key}/hearings/{hearing.Key}")).Status);
        (await partner.OpenAsync($"/programmes/{programme.Key}/hearings")).IsOk().Hides("Not for partners");
        (await house.Given.CityOfficer(programme, town.Office).OpenAsync($"/programmes/{programme.Key}/hearings")).IsOk().Shows("Not for partners");
    }

    [Fact]
    public async Task Consent_ByTheOrganisationHeard_IsTakenAndByAnotherRefused()
    {
        var programme = await house.Given.OpenedAsync("Hearings and answers");
        var (town, other) = (await house.Given.TownAsync(programme, "Jastadt"), await house.Given.TownAsync(programme, "Fremdstadt"));
        var hearing = await house.Given.HearingAsync(programme, "Asked", town, made => made.Hold(Given.Record("So it is"), NodaTime.Instant.FromUtc(2026, 5, 11, 0, 0)));
        var address = $"/programmes/{programme.Key}/hearings/{hearing.Key}/consent";
        var form = await house.Given.CityOfficer(programme, town.Office).OpenAsync(address);

        var early = await form.IsOk().SubmitAsync(("Form.Answer", "Agrees"), ("Form.On", "2027-01-01"), ("Form.GivenBy.Texts[en]", "Mayor's office"));

        early.ShowsProblem("issues.day-to-come").HasProblemAt("Form.On").Holds("Form.GivenBy.Texts[en]", "Mayor's office");
        (await early.SubmitAsync(("Form.On", "2026-05-11"))).IsOk().Shows("Agreed").Shows("On this platform");
        Assert.Equal(HttpStatusCode.NotFound, (await house.Given.CityOfficer(programme, other.Office).OpenAsync(address)).Status);
    }

    [Fact]
    public async Task Cancel_Planned_NeedsAReasonAndEndsIt()
    {
        var programme = await house.Given.OpenedAsync("Hearings that fail");
        var hearing = await house.Given.HearingAsync(programme, "Snowed in", await house.Given.TownAsync(programme, "Winterberg"));
        var secretariat = house.Given.Secretariat(programme.Programme);
        var form = await secretariat.OpenAsync($"/programmes/{programme.Key}/hearings/{hearing.Key}/cancel");

        (await form.SubmitAsync()).ShowsProblem("form.required").HasProblemAt("Form.Reason");
        (await form.SubmitAsync(("Form.Reason", "No train ran"))).IsOk().Shows("Cancelled").Shows("No train ran");

        var record = await secretariat.OpenAsync($"/programmes/{programme.Key}/hearings/{hearing.Key}/record");
        (await record.SubmitAsync(("Form.Notes.Texts[en]", "Too late"))).ShowsProblem("issues.hearing-cancelled");
    }
}
