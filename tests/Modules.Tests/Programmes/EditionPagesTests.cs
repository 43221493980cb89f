using System.Net;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Programmes;

namespace Musubi.Modules.Tests.Programmes;

public sealed class EditionPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Add_WithPhasesDatesAndRules_IsShownListedAndRecorded()
    {
        var programme = await house.Given.OpenedAsync("Ring of rivers");
        var secretariat = house.Given.Secretariat(programme.Programme);
        var place = await house.Given.PlaceAsync(programme.Programme, "Rivertown");
        var form = await (await secretariat.OpenAsync($"/programmes/{programme.Key}/editions")).FollowAsync("/editions/new");
        var withPhase = await form.IsOk().SubmitAsync("button[value='phases:add']", ("Form.Name.Texts[en]", "First run"));
        var withDate = await withPhase.Holds("Form.Name.Texts[en]", "First run").SubmitAsync("button[value='calendar:add']", ("Form.Phases[0].Name.Texts[en]", "Hearings"));

        var page = await withDate.Holds("Form.Phases[0].Name.Texts[en]", "Hearings").SubmitAsync(
            ("Form.Period.On", "2026"),
            ("Form.TimeZone", "Asia/Tokyo"),
            ("Form.FiscalYears", "JpApril"),
            ("Form.Phases[0].Kind", "Hearing"),
            ("Form.Phases[0].When.On", "June 2026"),
            ("Form.Calendar[0].Name.Texts[en]", "Opening day"),
            ("Form.Calendar[0].Kind", "Event"),
            ("Form.Calendar[0].When.On", "3 July 2026"),
            ("Form.Calendar[0].Place", place.Id.ToString()),
            ("Form.Grant.Rate", "50"),
            ("Form.Grant.Cap.Amount", "20,000,000"),
            ("Form.Grant.Cap.Currency", "JPY"));

        page.IsOk().Shows("Created.").Shows("First run").Shows("Asia/Tokyo").Shows("Hearings").Shows("June 2026").Shows("Opening day").Shows("3 July 2026").Shows("Rivertown").Shows("50%");
        (await secretariat.OpenAsync($"/programmes/{programme.Key}/editions?q=opening")).IsOk().Shows("First run").Shows("Hearings");
        (await page.FollowAsync("/history")).IsOk().Shows("Edition added").Shows("Test Person").Shows("Opening day");
    }

    [Fact]
    public async Task Add_WithFaultsInTheRows_SaysSoAtEachFieldAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Ring of faults");
        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/editions/new");
        var withRows = await (await form.SubmitAsync("button[value='phases:add']")).SubmitAsync("button[value='calendar:add']");

        var page = await withRows.SubmitAsync(
            ("Form.Phases[0].Name.Texts[en]", "Talks"), ("Form.Phases[0].When.On", "35 May 2026"), ("Form.Calendar[0].Name.Texts[en]", "Opening day"), ("Form.Calendar[0].Kind", "Event"), ("Form.Grant.Rate", "120"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        page.HasProblemAt("Form.TimeZone").HasProblemAt("Form.Phases[0].Kind").HasProblemAt("Form.Phases[0].When.On").HasProblemAt("Form.Calendar[0].When.On").HasProblemAt("Form.Grant.Rate");
        page.Holds("Form.Phases[0].Name.Texts[en]", "Talks").Holds("Form.Phases[0].When.On", "35 May 2026").Holds("Form.Calendar[0].Kind", "Event").Holds("Form.Grant.Rate", "120");
    }

    [Fact]
    public async Task Edit_SomebodySavedMeanwhile_ShowsBothAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Ring of clashes");
        var edition = await house.Given.EditionAsync(programme, "Before");
        var address = $"/programmes/{programme.Key}/editions/{edition.Key}/edit";
        var slow = await house.Given.Secretariat(programme.Programme).OpenAsync(address);
        await (await house.Given.Secretariat(programme.Programme).OpenAsync(address)).SubmitAsync(("Form.Name.Texts[en]", "Theirs"), ("Form.Why", "Voted in May"));

        var clash = await slow.SubmitAsync(("Form.Name.Texts[en]", "Mine"), ("Form.Period.On", "2027"));

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        clash.Shows("Theirs").Shows("Mine").Shows("Voted in May").Holds("Form.Name.Texts[en]", "Mine").Holds("Form.Period.On", "2027");
        (await clash.SubmitAsync()).IsOk().Shows("Mine").Shows("2027");
    }

    [Fact]
    public async Task Edit_ItsPlaceWasArchivedMeanwhile_KeepsThePlace()
    {
        var programme = await house.Given.OpenedAsync("Ring of moves");
        var place = await house.Given.PlaceAsync(programme.Programme, "Merged town");
        var secretariat = house.Given.Secretariat(programme.Programme);
        var edition = await house.Given.EditionAsync(programme, "Run", change: facts => facts with
        {
            Calendar = [new(Key.Parse("opening"), CalendarKind.Event, Given.Name("Opening"), When.Check(PartialDate.Parse("2026-07"), null, null, null, null, null).Required()) { Place = place.Id }],
        });
        await (await secretariat.OpenAsync($"/places/{place.Id}/standing?to=archive")).SubmitAsync();

        var saved = await (await secretariat.OpenAsync($"/programmes/{programme.Key}/editions/{edition.Key}/edit")).SubmitAsync(("Form.Period.On", "2026"));

        saved.IsOk().Shows("Merged town");
    }

    [Fact]
    public async Task Edition_HeldBackInAPublicProgramme_IsSeenByItsOwnPeopleAloneUntilReleased()
    {
        var programme = await house.Given.OpenedAsync("Ring of doors", isPublished: true);
        var edition = await house.Given.EditionAsync(programme, "Kowariphase");
        await house.Given.MemberAsync(programme, "Kowaritown", MembershipRole.Host, edition.Id);
        var secretariat = house.Given.Secretariat(programme.Programme);
        var address = $"/programmes/{programme.Key}/editions/{edition.Key}";

        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.OpenAsync(address)).Status);
        foreach (var list in new[] { "", "/editions", "/editions?handler=Csv", "/members", "/members?handler=Csv", "/facts" })
        {
            (await house.Reader.OpenAsync($"/programmes/{programme.Key}{list}")).IsOk().Hides("Kowari");
        }

        var released = await (await (await secretariat.OpenAsync(address)).FollowAsync("/release")).SubmitAsync(("why", "Agreed"));

        released.IsOk().Shows("Released.");
        (await house.Reader.OpenAsync(address)).IsOk().Shows("Kowariphase").Shows("Kowaritown").Hides("/history");
        (await (await (await secretariat.OpenAsync(address)).FollowAsync("/release")).SubmitAsync()).IsOk().Shows("Held back.");
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.OpenAsync(address)).Status);
        (await (await secretariat.OpenAsync(address)).FollowAsync("/history")).Shows("Edition released").Shows("Agreed").Shows("Edition held back");
    }

    [Fact]
    public async Task Archive_ThenUndo_LeavesTheListsAndReturns()
    {
        var programme = await house.Given.OpenedAsync("Ring of returns", isPublished: true);
        var edition = await house.Given.EditionAsync(programme, "Quollphase", isReleased: true);
        var secretariat = house.Given.Secretariat(programme.Programme);

        var archived = await (await (await secretariat.OpenAsync($"/programmes/{programme.Key}/editions/{edition.Key}")).FollowAsync("/archive")).SubmitAsync(("why", "Called off"));

        archived.IsOk().Shows("This edition was archived on 11 May 2026.");
        (await house.Reader.OpenAsync($"/programmes/{programme.Key}/editions")).IsOk().Hides("Quollphase");
        (await secretariat.OpenAsync($"/programmes/{programme.Key}/editions?state=Archived")).Shows("Quollphase");
        (await (await archived.FollowAsync("/archive")).SubmitAsync()).IsOk().Shows("Restored");
        (await house.Reader.OpenAsync($"/programmes/{programme.Key}/editions")).IsOk().Shows("Quollphase");
    }
}
