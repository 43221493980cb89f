using System.Net;
using Musubi.Foundation;
using Musubi.Grants;
using Musubi.Grants.Features.EditClaim;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Grants;

public sealed class GrantWalkTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Grant_FromTheCallToThePayment_IsWalkedThroughPagesByEveryoneConcerned()
    {
        var given = await GivenGrants.OpenAsync(house, "Walk", facts => facts with { IsBlind = true, Criteria = [new(Key.Parse("use"), new(Language.English, "Use"), 1, 10)] });
        var (programme, day) = (given.Programme.Programme, given.Today.PlusDays(30).ToString("uuuu-MM-dd", null));
        var assessor = await house.Given.AccountAsync(new RoleHeld(Role.Assessor, programme, null));

        // The city applies; the company enters its costs; the city, which leads, submits and has a receipt.
        var begin = await given.Officer.OpenAsync($"{given.Root}/applications/new?from=consortium:{given.Consortium.Id}");
        (await begin.IsOk().SubmitAsync(("Form.Title.Texts[en]", "Quiet pumps"), ("Form.Summary.Texts[en]", "Pumps that make no noise"))).IsOk().Shows("Costs of Walk Works");
        (await given.Partner.EnterAsync($"{given.Root}/applications/quiet-pumps/costs", ("equipment", day, "12,345,678", "Pumps"))).IsOk().Shows("6,172,000");
        var received = await (await given.Officer.OpenAsync($"{given.Root}/applications/quiet-pumps/submit")).IsOk().Shows("6,172,000").Shows("Not yet said to be complete: the costs of Walk City").SubmitAsync();
        received.IsOk().Shows($"Received under the number {given.Call.Key}-001");
        (await given.Officer.OpenAsync($"{given.Root}/applications/quiet-pumps")).IsOk().Shows("Received").Shows("6,172,000");

        // An assessor declares ties first, then gives points, and is not told who applies.
        (await (await given.Secretariat.OpenAsync($"{given.Root}/applications/quiet-pumps/assign")).SubmitAsync(("Form.Assessor", assessor.ToString()))).IsOk().Shows("Being assessed");
        var expert = house.Reader.Being(assessor);
        (await expert.OpenAsync("/desk")).IsOk().Shows("Assess the application");
        (await expert.OpenAsync($"{given.Root}/applications/quiet-pumps")).IsOk().Shows("Member 2").Hides("Walk Works").Hides("Walk team");
        (await expert.OpenAsync($"{given.Root}/applications")).IsOk().Shows("Quiet pumps").Hides("Walk team");
        (await expert.OpenAsync($"{given.Root}/applications?handler=Csv")).IsOk().Hides("Walk team");
        var questions = await (await expert.OpenAsync($"{given.Root}/applications/quiet-pumps/assess")).SubmitAsync(("Form.Conflict", "None"));
        var tooMany = await questions.IsOk().SubmitAsync(("Form.Scores[0].Points", "11"), ("Form.Scores[0].Comment", "Good"));
        tooMany.ShowsProblem("grants.points", ("most", 10)).Holds("Form.Scores[0].Comment", "Good");
        (await tooMany.SubmitAsync(("Form.Scores[0].Points", "8"))).IsOk().Shows("80%");

        // The secretariat proposes; the amounts are the engine's; a second person decides.
        var both = house.Reader.As(Role.Secretariat, programme).As(Role.Approver, programme);
        var proposed = await (await both.OpenAsync($"{given.Root}/applications/quiet-pumps/award")).SubmitAsync(("Form.Number", "R8-1"), ("Form.DecidedOn", given.Today.PlusDays(10).ToString("uuuu-MM-dd", null)));
        proposed.IsOk().Shows("6,172,000").Shows("Waits for the second person");
        (await (await both.OpenAsync($"{given.Root}/awards/quiet-pumps/step?act=Confirm")).SubmitAsync()).ShowsProblem("grants.second-person");
        Assert.Equal(HttpStatusCode.NotFound, (await given.Partner.AskAsync($"{given.Root}/awards/quiet-pumps")).Status);
        (await (await given.Approver.OpenAsync($"{given.Root}/awards/quiet-pumps/step?act=Confirm")).SubmitAsync()).IsOk().Shows("Granted");

        // The company claims; the claim is checked, approved by another person, and paid.
        var year = FiscalCalendar.Japan.YearOf(given.Today.PlusDays(30)).Name;
        var claimed = await (await given.Partner.OpenAsync($"{given.Root}/claims/new?award=quiet-pumps")).SubmitAsync(
            ("Form.Share", ClaimForm.ShareOf(given.Works.Id, year)), ("Form.FirstDay", day), ("Form.LastDay", day),
            ("Form.Lines[0].Category", "equipment"), ("Form.Lines[0].Amount", "6000000"), ("Form.Lines[0].Evidence", "Invoice 12"));
        claimed.IsOk().Shows("Invoice 12").Shows("6,172,000");
        foreach (var (reader, step, shows) in new[]
        {
            (given.Partner, ClaimState.Submitted, "To be checked"), (given.Secretariat, ClaimState.Checked, "to be approved"), (given.Approver, ClaimState.Approved, "To be paid"), (given.Secretariat, ClaimState.Paid, "Paid"),
        })
        {
            var act = step switch { ClaimState.Submitted => "Submit", ClaimState.Checked => "Check", ClaimState.Approved => "Approve", _ => "Pay" };
            (await (await reader.OpenAsync($"{given.Root}/claims/quiet-pumps/step?act={act}")).SubmitAsync()).IsOk().Shows(shows);
        }

        var history = await given.Secretariat.OpenAsync($"{given.Root}/claims/quiet-pumps/history");
        Assert.Equal(HttpStatusCode.OK, history.Status);
        history.Shows("Payment approved").Shows("Claim found right");
        (await given.Secretariat.OpenAsync($"{given.Root}/consortia/{given.Consortium.Key}")).IsOk().Shows("Application, Grant given").Shows("Award, Granted");
    }

    [Fact]
    public async Task Submit_AfterTheDeadline_IsRefusedAndAfterItsExtensionReceived()
    {
        await using var own = await TestHouse.StartAsync();
        var given = await GivenGrants.OpenAsync(own, "Late");
        var application = await given.ApplicationAsync();
        var (root, call) = ($"{given.Root}/applications/{application.Key}", $"{given.Root}/calls/{given.Call.Key}");
        (await given.Officer.OpenAsync("/desk")).IsOk().Shows("The call closes soon");
        own.Clock.Advance(given.Call.Closes.Instant.ToDateTimeOffset() - own.Clock.GetUtcNow() + TimeSpan.FromMilliseconds(1));

        var late = await (await given.Officer.OpenAsync($"{root}/submit")).SubmitAsync();
        var shorter = await (await given.Secretariat.OpenAsync($"{call}/extend")).SubmitAsync(("Form.Day", given.Today.PlusDays(-3).ToString("uuuu-MM-dd", null)), ("Form.Why", "Less"));
        var longer = await (await given.Secretariat.OpenAsync($"{call}/extend")).SubmitAsync(("Form.Day", given.Today.PlusDays(3).ToString("uuuu-MM-dd", null)), ("Form.Time", "17:00"), ("Form.Why", "Typhoon"));
        var received = await (await given.Officer.OpenAsync($"{root}/submit")).SubmitAsync();

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.BadRequest), (late.Status, shorter.Status));
        late.ShowsProblem("grants.too-late");
        longer.IsOk().Shows("17:00");
        received.IsOk().Shows("Received");
        (await given.Secretariat.OpenAsync($"{call}/history")).IsOk().Shows("Closing date extended").Shows("Typhoon");
    }
}
