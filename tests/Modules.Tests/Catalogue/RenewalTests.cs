using System.Net;
using Musubi.Modules.Tests.Testing;
using NodaTime;

namespace Musubi.Modules.Tests.Catalogue;

public sealed class RenewalTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly LocalDate Lapsed = new(2026, 5, 10);
    private static readonly LocalDate Due = new(2026, 7, 10);
    private static readonly LocalDate NotYetDue = new(2026, 7, 11);

    [Fact]
    public async Task Renew_ByOneClick_CountsForAYearAndAnotherDayUndoesIt()
    {
        var programme = await house.Given.OpenedAsync("Renewed at once");
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Click Works");
        var solution = await house.Given.SolutionAsync(programme, "Clicked pump", provider, reviewedUntil: Lapsed);
        var (partner, root) = (house.Given.Partner(programme, provider), $"/programmes/{programme.Key}/solutions/{solution.Key}");

        var renewed = await (await partner.OpenAsync(root)).SubmitAsync("form[action$='/renew']");
        var undone = await (await renewed.FollowAsync("/renew")).SubmitAsync(("Form.ReviewedUntil", "2026-06-01"));

        renewed.IsOk().Shows("Renewed until 11 May 2027").Hides("Its review lapsed");
        undone.IsOk().Shows("1 June 2026");
        (await house.Given.Secretariat(programme.Programme).OpenAsync($"{root}/history")).IsOk().Shows("Review renewed");
    }

    [Fact]
    public async Task List_ByReview_TellsLapsedDueAndCurrentApartToTheDay()
    {
        var programme = await house.Given.OpenedAsync("Renewal filters");
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Filter Works");
        await house.Given.SolutionAsync(programme, "Lapsed pump", provider, reviewedUntil: Lapsed);
        await house.Given.SolutionAsync(programme, "Last day pump", provider, reviewedUntil: Lapsed.PlusDays(1));
        await house.Given.SolutionAsync(programme, "Due pump", provider, reviewedUntil: Due);
        await house.Given.SolutionAsync(programme, "Fresh pump", provider, reviewedUntil: NotYetDue);
        var (secretariat, root) = (house.Given.Secretariat(programme.Programme), $"/programmes/{programme.Key}/solutions");

        (await secretariat.OpenAsync($"{root}?review=Lapsed")).IsOk().Shows("1 entry").Shows("Lapsed pump");
        (await secretariat.OpenAsync($"{root}?review=Due")).IsOk().Shows("2 entries").Shows("Last day pump").Shows("Due pump");
        (await secretariat.OpenAsync($"{root}?review=Current")).IsOk().Shows("1 entry").Shows("Fresh pump");
    }

    [Fact]
    public async Task RenewSeveral_ByAPartner_ListsTheirOwnAndRenewsOnlyWhatIsTicked()
    {
        var programme = await house.Given.OpenedAsync("Renewed together");
        var (own, other) = (await house.Given.OrganisationAsync(programme.Programme, "Own Pumps"), await house.Given.OrganisationAsync(programme.Programme, "Other Pumps"));
        var right = await house.Given.SolutionAsync(programme, "Right pump", own, reviewedUntil: Lapsed);
        var wrong = await house.Given.SolutionAsync(programme, "Wrong pump", own, reviewedUntil: Due);
        var theirs = await house.Given.SolutionAsync(programme, "Their pump", other, reviewedUntil: Lapsed);
        var (partner, root) = (house.Given.Partner(programme, own), $"/programmes/{programme.Key}/solutions");
        var page = (await (await partner.OpenAsync(root)).FollowAsync("/solutions/renew")).IsOk().Shows("Right pump").Shows("Wrong pump").Hides("Their pump");

        var none = await page.SubmitAsync(("Form.Chosen", string.Empty));
        var foreign = await page.SubmitAsync(("Form.Chosen", theirs.Key.Stored));
        var past = await page.SubmitAsync(("Form.Chosen", right.Key.Stored), ("Form.ReviewedUntil", "2026-05-11"));
        var done = await page.SubmitAsync(("Form.Chosen", right.Key.Stored));

        none.ShowsProblem("catalogue.nothing-chosen").HasProblemAt("Form.Chosen");
        Assert.Equal(HttpStatusCode.Forbidden, foreign.Status);
        past.ShowsProblem("catalogue.review-in-the-past").HasProblemAt("Form.ReviewedUntil");
        done.IsOk().Shows("1 solution renewed until 11 May 2027").Shows("Wrong pump").Hides("Right pump");
        (await partner.OpenAsync($"{root}/{wrong.Key}")).IsOk().Shows("10 July 2026");
        (await house.Given.Secretariat(programme.Programme).OpenAsync($"{root}/renew")).IsOk().Shows("Wrong pump").Shows("Their pump");
    }

    [Fact]
    public async Task RenewSeveral_AllAtOnce_LeavesNothingDue()
    {
        var programme = await house.Given.OpenedAsync("Renewed all");
        var provider = await house.Given.OrganisationAsync(programme.Programme, "All Pumps");
        await house.Given.SolutionAsync(programme, "First pump", provider, reviewedUntil: Lapsed);
        await house.Given.SolutionAsync(programme, "Second pump", provider, reviewedUntil: Due);
        var (secretariat, root) = (house.Given.Secretariat(programme.Programme), $"/programmes/{programme.Key}/solutions/renew");

        var done = await (await secretariat.OpenAsync(root)).SubmitAsync();

        done.IsOk().Shows("2 solutions renewed until 11 May 2027");
        (await secretariat.OpenAsync(root)).IsOk().Shows("Nothing is due");
    }
}
