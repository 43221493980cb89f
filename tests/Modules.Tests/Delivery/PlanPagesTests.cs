using System.Net;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Delivery;

public sealed class PlanPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Add_ThenMilestonesAgreeMoveReportFinish_ShowsWhatSlippedAndWhy()
    {
        var programme = await house.Given.OpenedAsync("Planned");
        var city = await house.Given.OrganisationAsync(programme.Programme, "Harbour City");
        var works = await house.Given.OrganisationAsync(programme.Programme, "Harbour Works");
        var officer = house.Reader.As(Role.CityOfficer, programme.Programme, city.Id.Value);
        var form = await officer.OpenAsync($"/programmes/{programme.Key}/plans/new");

        var plan = (await form.IsOk().SubmitAsync(
            ("Form.Title.Texts[en]", "Quiet harbour"), ("Form.Participants[0]", works.Id.ToString()), ("Form.Workstreams[0].Name.Texts[en]", "Measuring"),
            ("Form.Period.FirstDay", "2026-04-01"), ("Form.Period.LastDay", "2027-03-31"))).IsOk().Shows("Quiet harbour").Shows("No milestone yet");
        plan = await (await plan.FollowAsync("Add a milestone")).SubmitAsync(("Form.Title.Texts[en]", "Sensors up"), ("Form.Owner", works.Id.ToString()), ("Form.Due", "2026-06-01"), ("Form.Workstream", "measuring"));
        plan.IsOk().Shows("Sensors up").Shows("Measuring");
        plan = await (await plan.FollowAsync("Agree on the plan")).SubmitAsync();
        plan = await (await plan.IsOk().Shows("Agreed").FollowAsync("Begin the work")).SubmitAsync();
        var refused = await (await plan.IsOk().FollowAsync("Finish the plan")).SubmitAsync();
        refused.ShowsProblem("delivery.still-open", ("count", 1));

        var partner = house.Reader.As(Role.Partner, programme.Programme, works.Id.Value);
        var milestone = await (await partner.OpenAsync(plan.Address)).FollowAsync("Sensors up");
        milestone = await (await milestone.IsOk().FollowAsync("Move the due day")).SubmitAsync(("Form.Due", "2026-06-11"), ("Form.Reason.Texts[en]", "Late delivery"));
        milestone.IsOk().Shows("10 days later than agreed").Shows("Late delivery");
        (await officer.OpenAsync(plan.Address)).Shows("What slipped").Shows("Late delivery");
        milestone = await (await milestone.FollowAsync("Report on the milestone")).SubmitAsync(("Form.On", "2026-05-11"), ("Form.Note.Texts[en]", "All twelve are up"));
        milestone.IsOk().Shows("Reached").Shows("All twelve are up");

        (await (await (await officer.OpenAsync(plan.Address)).FollowAsync("Finish the plan")).SubmitAsync()).IsOk().Shows("Finished").Shows("Revision 1");
        (await house.Given.Secretariat(programme.Programme).OpenAsync($"{plan.Address}/history")).IsOk().Shows("State of the action plan changed").Shows("Harbour Works");
        (await house.Given.Secretariat(programme.Programme).OpenAsync($"{milestone.Address}/history")).IsOk().Shows("Due day moved").Shows("Late delivery");
    }

    [Fact]
    public async Task Milestones_InACircleOrTooEarlyOrOutside_AreRefusedAtTheFieldWithEverythingKept()
    {
        var programme = await house.Given.OpenedAsync("Circled");
        var city = await house.Given.OrganisationAsync(programme.Programme, "Circle City");
        var plan = await house.Given.PlanAsync(programme.Programme, city.Id, "Circle plan");
        var first = await house.Given.MilestoneAsync(plan, city.Id, "First one", new(2026, 6, 1));
        var second = await house.Given.MilestoneAsync(plan, city.Id, "Second one", new(2026, 7, 1));
        var secretariat = house.Given.Secretariat(programme.Programme);
        var root = $"/programmes/{programme.Key}/milestones";
        (await (await secretariat.OpenAsync($"{root}/{second.Key}/edit")).SubmitAsync(("Form.DependsOn", first.Id.ToString()))).IsOk().Shows("First one");

        var circle = await (await secretariat.OpenAsync($"{root}/{first.Key}/edit")).SubmitAsync(("Form.Title.Texts[en]", "Renamed"), ("Form.DependsOn", second.Id.ToString()));
        var early = await (await secretariat.OpenAsync($"{root}/{second.Key}/move")).SubmitAsync(("Form.Due", "2026-05-20"), ("Form.Reason.Texts[en]", "Sooner"));
        var future = await (await secretariat.OpenAsync($"{root}/{second.Key}/report")).SubmitAsync(("Form.On", "2027-01-01"));
        var silent = await (await secretariat.OpenAsync($"{root}/{second.Key}/report")).SubmitAsync(("Form.State", "Dropped"));

        Assert.Equal(HttpStatusCode.BadRequest, circle.Status);
        circle.ShowsProblem("delivery.circle", ("milestone", "Second one")).Holds("Form.Title.Texts[en]", "Renamed");
        early.ShowsProblem("delivery.due-before-first", ("milestone", "First one"), ("day", new NodaTime.LocalDate(2026, 6, 1))).HasProblemAt("Form.Due").Holds("Form.Reason.Texts[en]", "Sooner");
        future.ShowsProblem("delivery.in-the-future").HasProblemAt("Form.On");
        silent.ShowsProblem("form.required");
    }

    [Fact]
    public async Task List_FilteredSearchedAndExported_ShowsWhatItShould()
    {
        var programme = await house.Given.OpenedAsync("Listed plans");
        var city = await house.Given.OrganisationAsync(programme.Programme, "List City");
        await house.Given.PlanAsync(programme.Programme, city.Id, "Lanterns");
        var other = await house.Given.PlanAsync(programme.Programme, city.Id, "Trams");
        await house.Given.MilestoneAsync(other, city.Id, "Rails laid", new(2026, 5, 1));
        var secretariat = house.Given.Secretariat(programme.Programme);
        var root = $"/programmes/{programme.Key}";

        (await secretariat.OpenAsync($"{root}/plans?q=tram&stand=Draft&sort=stand")).IsOk().Shows("Trams").Hides("Lanterns").Shows("0 of 1");
        (await secretariat.OpenAsync($"{root}/plans?stand=Running")).IsOk().Hides("Trams");
        (await secretariat.OpenAsync($"{root}/plans?handler=Csv")).IsOk().Shows("Lanterns").Shows("List City");
        (await secretariat.OpenAsync($"{root}/milestones?late=true")).IsOk().Shows("Rails laid").Shows("Overdue");
        (await secretariat.In("ja").OpenAsync($"{root}/plans")).IsOk().Shows("行動計画");
        (await secretariat.In("de").OpenAsync($"{root}/milestones?stand=Reached")).IsOk().Hides("Rails laid");
    }

    [Fact]
    public async Task Publish_ThenWithdraw_ShowsThePlanWithItsMilestonesToEveryoneAndHidesThemAgain()
    {
        var programme = await house.Given.OpenedAsync("Open plans", isPublished: true);
        var city = await house.Given.OrganisationAsync(programme.Programme, "Open City", isPublished: true);
        var plan = await house.Given.PlanAsync(programme.Programme, city.Id, "Open plan");
        var secretariat = house.Given.Secretariat(programme.Programme);
        var address = $"/programmes/{programme.Key}/plans/{plan.Key}";
        await (await (await secretariat.OpenAsync(address)).FollowAsync("Add a milestone")).SubmitAsync(("Form.Title.Texts[en]", "Open step"), ("Form.Due", "2026-09-01"));
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.OpenAsync(address)).Status);
        (await house.Reader.OpenAsync($"/programmes/{programme.Key}/milestones")).IsOk().Hides("Open step");

        await (await secretariat.OpenAsync($"{address}/standing?act=Publish")).SubmitAsync();

        (await house.Reader.OpenAsync(address)).IsOk().Shows("Open step");
        (await house.Reader.OpenAsync($"/programmes/{programme.Key}/milestones/open-step")).IsOk().Shows("Open plan");
        await (await secretariat.OpenAsync($"{address}/standing?act=Withdraw")).SubmitAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.OpenAsync($"/programmes/{programme.Key}/milestones/open-step")).Status);
    }

    [Fact]
    public async Task Change_ByOtherOrganisations_IsRefused()
    {
        var programme = await house.Given.OpenedAsync("Guarded plans");
        var city = await house.Given.OrganisationAsync(programme.Programme, "Guard City");
        var other = await house.Given.OrganisationAsync(programme.Programme, "Other City");
        var plan = await house.Given.PlanAsync(programme.Programme, city.Id, "Guarded plan");
        var milestone = await house.Given.MilestoneAsync(plan, city.Id, "Guarded step", new(2026, 6, 1));
        var stranger = house.Reader.As(Role.CityOfficer, programme.Programme, other.Id.Value);
        var root = $"/programmes/{programme.Key}";

        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.OpenAsync($"{root}/plans/{plan.Key}/edit")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.OpenAsync($"{root}/milestones/{milestone.Key}/report")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.OpenAsync($"{root}/plans/{plan.Key}/state?to=Agreed")).Status);
        (await stranger.OpenAsync($"{root}/plans/{plan.Key}")).IsOk().Hides("/edit\"");
        Assert.DoesNotContain("Guard City", (await stranger.OpenAsync($"{root}/plans/new")).IsOk().Document.QuerySelector("[name='Form.Responsible']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Desk_MilestoneOverdueAndDueSoon_WaitsForOwnerAndSecretariat()
    {
        var programme = await house.Given.OpenedAsync("Waiting plans");
        var city = await house.Given.OrganisationAsync(programme.Programme, "Wait City");
        var plan = await house.Given.PlanAsync(programme.Programme, city.Id, "Waiting plan");
        await house.Given.MilestoneAsync(plan, city.Id, "Step long past", new(2026, 5, 1));
        await house.Given.MilestoneAsync(plan, city.Id, "Step next week", new(2026, 5, 18));
        await house.Given.MilestoneAsync(plan, city.Id, "Step far away", new(2026, 12, 1));
        var officer = house.Reader.As(Role.CityOfficer, programme.Programme, city.Id.Value);
        var secretariat = house.Given.Secretariat(programme.Programme);
        (await secretariat.OpenAsync("/desk")).IsOk().Hides("Step long past");

        (await (await officer.OpenAsync($"/programmes/{programme.Key}/plans/{plan.Key}/state?to=Agreed")).SubmitAsync()).IsOk().Shows("Agreed");

        (await officer.OpenAsync("/desk")).IsOk().Shows("Step long past").Shows("Step next week").Hides("Step far away");
        (await secretariat.OpenAsync("/desk?all=true")).IsOk().Shows("Step long past");
    }

    [Fact]
    public async Task Report_OnAPlan_IsReadByTheProgrammeAndOncePublishedByEveryone()
    {
        var programme = await house.Given.OpenedAsync("Reported plans", isPublished: true);
        var city = await house.Given.OrganisationAsync(programme.Programme, "Report City", isPublished: true);
        var plan = await house.Given.PlanAsync(programme.Programme, city.Id, "Reported plan");
        var secretariat = house.Given.Secretariat(programme.Programme);
        await (await secretariat.OpenAsync($"/programmes/{programme.Key}/plans/{plan.Key}/standing?act=Publish")).SubmitAsync();
        var form = await secretariat.OpenAsync($"/programmes/{programme.Key}/progress/new?from=plan:{plan.Id}");

        (await form.SubmitAsync(("Form.Achieved.Texts[en]", "Half of it"))).ShowsProblem("form.required").Holds("Form.Achieved.Texts[en]", "Half of it");
        var report = (await form.SubmitAsync(("Form.Period.FirstDay", "2026-01-01"), ("Form.Period.LastDay", "2026-03-31"), ("Form.Achieved.Texts[en]", "Half of it"))).IsOk().Shows("Half of it");

        (await house.Reader.OpenAsync($"/programmes/{programme.Key}/plans/{plan.Key}")).IsOk().Hides("Half of it");
        await (await secretariat.OpenAsync($"{report.Address}/standing?act=Publish")).SubmitAsync();
        (await house.Reader.OpenAsync($"/programmes/{programme.Key}/plans/{plan.Key}")).IsOk().Shows("Half of it");
        (await secretariat.OpenAsync($"/programmes/{programme.Key}/progress/new")).IsOk().Shows("For which action plan?");
    }
}
