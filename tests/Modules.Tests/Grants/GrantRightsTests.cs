using System.Net;
using Musubi.Foundation;
using Musubi.Grants;
using Musubi.Grants.Features.EditClaim;
using Musubi.Grants.Model;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Grants;

public sealed class GrantRightsTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task ApplicationAwardAndClaim_ForOthersOfTheProgramme_DoNotExist()
    {
        var given = await GivenGrants.OpenAsync(house, "Secret");
        var award = await given.AwardAsync(1_000_000);
        var year = FiscalCalendar.Japan.YearOf(given.Today).Name;
        var claim = new Claim(ClaimId.New(), given.Programme.Programme, Key.Parse($"claim-{Given.Next()}"), award.Id, award.Title, new(given.Works.Id, year, given.Today, given.Today, [new("labour", new(1, Currency.Yen), "Paper")]), given.Now);
        await house.AddAsync(claim);
        var application = $"{given.Root}/applications/{given.Applied.Key}";
        var stranger = house.Reader.As(Role.Partner, given.Programme.Programme, Guid.CreateVersion7());
        var unassigned = house.Reader.As(Role.Assessor, given.Programme.Programme);

        foreach (var address in new[] { application, $"{given.Root}/awards/{award.Key}", $"{given.Root}/claims/{claim.Key}" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.AskAsync(address)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await unassigned.AskAsync(application)).Status);
        (await stranger.OpenAsync($"{given.Root}/applications?handler=Csv")).IsOk().Hides("Secret team");
        (await given.Partner.OpenAsync($"{given.Root}/claims/{claim.Key}")).IsOk();
    }

    [Fact]
    public async Task SubmitClaim_MoreThanIsLeft_IsRefusedWithWhatIsLeft()
    {
        var given = await GivenGrants.OpenAsync(house, "Greedy");
        var award = await given.AwardAsync(1_000_000);
        var year = FiscalCalendar.Japan.YearOf(given.Today).Name;
        var day = given.Today.ToString("uuuu-MM-dd", null);

        var answers = new List<SeenPage>();
        foreach (var amount in new[] { "600000", "500000" })
        {
            var claim = await (await given.Partner.OpenAsync($"{given.Root}/claims/new?award={award.Key}")).SubmitAsync(
                ("Form.Share", ClaimForm.ShareOf(given.Works.Id, year)), ("Form.FirstDay", day), ("Form.LastDay", day),
                ("Form.Lines[0].Category", "labour"), ("Form.Lines[0].Amount", amount), ("Form.Lines[0].Evidence", "Payroll"));
            answers.Add(await (await claim.IsOk().FollowAsync("Submit the claim")).SubmitAsync());
        }

        answers[0].IsOk().Shows("To be checked");
        Assert.Equal(HttpStatusCode.Conflict, answers[1].Status);
        answers[1].ShowsProblem("grants.more-than-left", ("left", new Money(400_000, Currency.Yen)));
    }

    [Fact]
    public async Task AddCall_ClosingBeforeOpeningAndUnknownTime_SaysSoAndKeepsEverything()
    {
        var given = await GivenGrants.OpenAsync(house, "Careless");
        var form = await given.Secretariat.OpenAsync($"{given.Root}/calls/new");

        var order = await form.SubmitAsync(
            ("Form.Title.Texts[ja]", "公募"), ("Form.Scheme", "life-sap@2025"), ("Form.OpensDay", "2026-05-02"), ("Form.ClosesDay", "2026-05-01"), ("Form.Zone", "Asia/Tokyo"));
        var time = await form.SubmitAsync(
            ("Form.Title.Texts[ja]", "公募"), ("Form.Scheme", "smart-tokyo-local-issues@2025"), ("Form.OpensDay", "2026-05-01"), ("Form.ClosesDay", "2026-05-02"), ("Form.ClosesTime", "25:00"), ("Form.Zone", "Asia/Tokyo"));
        var money = await form.SubmitAsync(
            ("Form.Title.Texts[ja]", "公募"), ("Form.Scheme", "smart-tokyo-local-issues@2025"), ("Form.OpensDay", "2026-05-01"), ("Form.ClosesDay", "2026-05-02"), ("Form.Zone", "Asia/Tokyo"), ("Form.Budget.Amount", "100"), ("Form.Budget.Currency", "EUR"));
        var good = await form.SubmitAsync(
            ("Form.Title.Texts[ja]", "公募"), ("Form.Title.Texts[en]", "Good call"), ("Form.Scheme", "smart-tokyo-local-issues@2025"), ("Form.OpensDay", "2026-05-01"), ("Form.ClosesDay", "2026-05-02"), ("Form.ClosesTime", "17:00"), ("Form.Zone", "Asia/Tokyo"));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (order.Status, time.Status));
        order.ShowsProblem("grants.opens-after-closing").Holds("Form.Title.Texts[ja]", "公募");
        time.HasProblemAt("Form.ClosesTime").Holds("Form.ClosesTime", "25:00");
        money.ShowsProblem("grants.other-currency", ("currency", "JPY")).Holds("Form.Budget.Amount", "100");
        good.IsOk().Shows("Draft").Shows("20,000,000");
        (await given.Secretariat.In("de").OpenAsync($"{given.Root}/calls/good-call")).IsOk().Shows("Vom Programm zu bestätigen");
    }

    [Fact]
    public async Task Apply_Twice_IsRefused()
    {
        var given = await GivenGrants.OpenAsync(house, "Twice");
        await given.ApplicationAsync();

        var again = await (await given.Officer.OpenAsync($"{given.Root}/applications/new")).SubmitAsync(("Form.Title.Texts[en]", "Again"), ("Form.Summary.Texts[en]", "Again"));

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        again.ShowsProblem("grants.applied-already").Holds("Form.Title.Texts[en]", "Again");
    }
}
