using System.Net;
using Musubi.Events;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Events;

public sealed class DelegationPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Plan_WithItineraryThenReport_TheThreadShowsBothWays()
    {
        var programme = await house.Given.OpenedAsync("Travellers", isPublished: true);
        var visit = await house.Given.EventAsync(programme, "Visit to the mill", facts => facts with { Kind = EventKind.Visit, When = new(on: PartialDate.Parse("2026-05-10")) }, EventState.Held);
        var secretariat = house.Given.Secretariat(programme.Programme);
        var traveller = house.Reader.As(Role.Delegate, programme.Programme);
        var root = $"/programmes/{programme.Key}";
        var form = await (await secretariat.OpenAsync($"{root}/delegations/new")).SubmitAsync("button[value='itinerary:add']", ("Form.Title.Texts[en]", "Mill tour"), ("Form.Delegates", "39"), ("Form.Organisations", "28"));

        var page = await form.IsOk().SubmitAsync("main form[method=post]", ("Form.Itinerary[0].Event", visit.Id.ToString()), ("Form.Itinerary[0].Day", "2026-05-10"));

        page.IsOk().Shows("Mill tour").Shows("39 delegates from 28 companies and institutions").Shows("Visit to the mill");
        (await (await page.FollowAsync("It is travelling")).SubmitAsync()).IsOk().Shows("Travelling");
        var desk = await traveller.OpenAsync("/desk");
        var report = await desk.IsOk().Shows("Write the visit report").FollowAsync("Visit to the mill");
        Assert.NotEmpty(report.IsOk().Document.QuerySelector("select[name='Form.Delegation'] option[selected]")!.TextContent);
        report = await report.SubmitAsync("button[value='followups:add']", ("Form.Title.Texts[en]", "What the mill taught us"), ("Form.Findings.Texts[en]", "Water turns wheels."));
        var written = await report.IsOk().SubmitAsync("main form[method=post]", ("Form.FollowUps[0].What.Texts[en]", "Send the drawings"), ("Form.FollowUps[0].Due", "2026-05-31"));
        written.IsOk().Shows("Water turns wheels.").Shows("Send the drawings").Shows("Mill tour").Shows("Visit to the mill");
        (await traveller.OpenAsync("/desk")).Hides("Write the visit report");
        (await secretariat.OpenAsync("/desk")).Shows("Send the drawings");
        (await secretariat.OpenAsync($"{root}/delegations/mill-tour")).IsOk().Shows("What the mill taught us");
        (await secretariat.OpenAsync($"{root}/delegations?q=mill&progress=Travelling")).IsOk().Shows("Mill tour");
        (await secretariat.OpenAsync($"{root}/reports?q=wheels")).IsOk().Shows("What the mill taught us").Shows("Mill tour");
        (await (await traveller.OpenAsync($"{root}/reports/what-the-mill-taught-us/edit")).SubmitAsync("main form[method=post]", ("Form.Findings.Texts[en]", "Water turns big wheels."))).IsOk().Shows("big wheels");
        (await (await secretariat.OpenAsync($"{root}/reports/what-the-mill-taught-us/standing?act=Publish")).SubmitAsync()).IsOk();
        Assert.Equal(HttpStatusCode.Forbidden, (await house.Reader.As(Role.Delegate, programme.Programme).OpenAsync($"{root}/reports/what-the-mill-taught-us/edit")).Status);
        (await house.Reader.OpenAsync($"{root}/reports/what-the-mill-taught-us")).IsOk().Shows("big wheels");
        (await secretariat.OpenAsync($"{root}/reports/what-the-mill-taught-us/history")).IsOk().Shows("Visit report written").Shows("Send the drawings");
    }

    [Fact]
    public async Task Edit_ADelegateTwice_IsSaidAtTheSecond()
    {
        var programme = await house.Given.OpenedAsync("Twins");
        var person = await house.Given.PersonAsync(programme.Programme, "Ada Twin", isPublished: true);
        var item = await house.Given.DelegationAsync(programme, "Two of one", facts => facts with { Members = [new(person.Id, DelegationRole.Lead)] });
        var secretariat = house.Given.Secretariat(programme.Programme);
        var form = await (await secretariat.OpenAsync($"/programmes/{programme.Key}/delegations/{item.Key}/edit")).SubmitAsync("button[value='members:add']");

        var answer = await form.IsOk().SubmitAsync("main form[method=post]", ("Form.Members[1].Member", $"Person:{person.Id}"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        answer.ShowsProblem("events.delegate-twice").HasProblemAt("Form.Members[1].Member");
    }
}
