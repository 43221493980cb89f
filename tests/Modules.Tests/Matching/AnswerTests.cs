using System.Net;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Matching;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Matching;

public sealed class AnswerTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Answer_BothInterested_IntroducesSharesContactsAndWritesToBothInTheirLanguage()
    {
        var given = await house.Given.PairingAsync("Tide gates");
        var match = await house.Given.MatchAsync(given.Issue, given.Solution);
        var (city, partner) = (await AccountAsync(given, Role.CityOfficer), await AccountAsync(given, Role.Partner));
        var page = $"{given.Matches}/{match.Key}";

        var first = await AnswerAsync(house.Reader.Being(city.Id), page, "Interested");
        first.IsOk().Shows("Your answer is recorded").Hides(partner.Email);
        (await house.Reader.Being(partner.Id).OpenAsync(page)).IsOk().Hides(city.Email);
        var second = await AnswerAsync(house.Reader.Being(partner.Id), page, "Interested");

        second.IsOk().Shows("introduced to each other now").Shows(city.Name).Shows(city.Email).Shows("Consent of the person");
        (await house.Reader.Being(city.Id).OpenAsync(page)).IsOk().Shows(partner.Email);
        (await house.Given.Secretariat(given.Programme.Programme).OpenAsync(page)).IsOk().Shows(partner.Email).Shows(city.Email);
        foreach (var side in new[] { city, partner })
        {
            var mail = await house.MailToAsync(side.Email);
            Assert.Contains($"{TestHouse.PublicAddress}/en{page}", mail.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(city == side ? partner.Email : city.Email, mail.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Contact_TakenBackByItsOwner_IsHiddenAtOnceAndMayBeSharedAgain()
    {
        var given = await house.Given.PairingAsync("Snow ploughs");
        var match = await house.Given.MatchAsync(given.Issue, given.Solution);
        var (city, partner) = (await AccountAsync(given, Role.CityOfficer), await AccountAsync(given, Role.Partner));
        var page = $"{given.Matches}/{match.Key}";
        await AnswerAsync(house.Reader.Being(city.Id), page, "Interested");
        await AnswerAsync(house.Reader.Being(partner.Id), page, "Interested");

        var ask = await house.Reader.Being(partner.Id).OpenAsync($"{page}/contact");
        (await ask.SubmitAsync()).IsOk().Shows("hidden from now on");

        (await house.Reader.Being(city.Id).OpenAsync(page)).IsOk().Hides(partner.Email).Shows("Not shared at present");
        (await house.Given.Secretariat(given.Programme.Programme).OpenAsync(page)).Hides(partner.Email);
        var again = await house.Reader.Being(partner.Id).OpenAsync($"{page}/contact");
        (await again.SubmitAsync()).ShowsProblem("matching.basis-missing").HasProblemAt("Form.Basis");
        (await again.SubmitAsync(("Form.Basis", "Adequacy"))).IsOk();
        (await house.Reader.Being(city.Id).OpenAsync(page)).IsOk().Shows(partner.Email).Shows("Adequacy decision");
        var history = await house.Given.Secretariat(given.Programme.Programme).OpenAsync($"{page}/history");
        history.IsOk().Shows("Contact taken back").Shows("Contact shared").Hides(partner.Email);
    }

    [Fact]
    public async Task Answer_NoWithoutReasonOrYesWithoutBasis_SaysSoAtTheFieldAndKeepsTheWords()
    {
        var given = await house.Given.PairingAsync("Bicycle stands");
        var match = await house.Given.MatchAsync(given.Issue, given.Solution);
        var form = await house.Given.Partner(given.Programme, given.Company).OpenAsync($"{given.Matches}/{match.Key}/answer");

        var bare = await form.SubmitAsync(("Form.Kind", "No"), ("Form.Text", "Too many already"));
        var unfounded = await form.SubmitAsync(("Form.Kind", "Interested"));
        var nothing = await form.SubmitAsync();

        bare.ShowsProblem("matching.reason-missing").HasProblemAt("Form.Reason").Holds("Form.Text", "Too many already");
        unfounded.ShowsProblem("matching.basis-missing").HasProblemAt("Form.Basis");
        Assert.Equal(HttpStatusCode.BadRequest, nothing.Status);
        (await form.SubmitAsync(("Form.Kind", "No"), ("Form.Reason", "NoCapacity"), ("Form.Text", "Too many already"))).IsOk().Shows("Declined").Shows("No staff or time for it").Shows("Too many already");
        (await form.SubmitAsync(("Form.Kind", "NotNow"))).ShowsProblem("matching.wrong-state", ("state", MatchState.Declined));
    }

    [Fact]
    public async Task Answer_WithinOneCountry_NeedsNoLegalBasis()
    {
        var given = await house.Given.PairingAsync("Street lamps");
        var country = await house.Given.PlaceAsync(given.Programme.Programme, "Lampland", change: facts => facts with { Kind = PlaceKind.Country });
        var city = await house.Given.PlaceAsync(given.Programme.Programme, "Lampcity", change: facts => facts with { Parent = country.Id });
        await house.InDatabaseAsync(async db =>
        {
            (await db.Set<Organisation>().SingleAsync(one => one.Id == given.Office.Id)).Describe(given.Office.Facts with { Place = city.Id });
            (await db.Set<Organisation>().SingleAsync(one => one.Id == given.Company.Id)).Describe(given.Company.Facts with { Place = country.Id });
            return (await db.SaveAsync(new Act(Actor.System("test"), "test.arrange"), CancellationToken.None)).Required();
        });
        var match = await house.Given.MatchAsync(given.Issue, given.Solution);

        var form = await house.Given.Partner(given.Programme, given.Company).OpenAsync($"{given.Matches}/{match.Key}/answer");

        form.IsOk().Hides("Form.Basis");
        (await form.SubmitAsync(("Form.Kind", "Interested"))).IsOk().Shows("Your answer is recorded");
    }

    [Fact]
    public async Task Answer_BySecretariatForASide_SaysHowItKnowsAndSharesNoContact()
    {
        var given = await house.Given.PairingAsync("River mud");
        var match = await house.Given.MatchAsync(given.Issue, given.Solution);
        var partner = await AccountAsync(given, Role.Partner);
        var secretariat = house.Given.Secretariat(given.Programme.Programme);
        var page = $"{given.Matches}/{match.Key}";
        var form = await secretariat.OpenAsync($"{page}/answer?side=City");

        (await form.SubmitAsync(("Form.Kind", "Interested"))).ShowsProblem("matching.on-behalf-missing").HasProblemAt("Form.OnBehalf");
        (await form.SubmitAsync(("Form.Kind", "Interested"), ("Form.OnBehalf", "By phone on 12 May"))).IsOk().Shows("given by the secretariat: By phone on 12 May");

        (await AnswerAsync(house.Reader.Being(partner.Id), page, "Interested")).IsOk().Shows("introduced to each other now").Shows("Not shared at present");
        (await secretariat.OpenAsync($"{page}/history")).Shows("Answer recorded for a side");
    }

    [Fact]
    public async Task Answer_ForTheOtherSideOrTooLate_IsRefused()
    {
        var given = await house.Given.PairingAsync("Late trains");
        var late = await house.Given.MatchAsync(given.Issue, given.Solution, also: match => match.Bring(new(MatchState.Suggested, match.SuggestedAt, match.SuggestedAt), match.SuggestedAt));
        var partner = house.Given.Partner(given.Programme, given.Company);

        var tooLate = await partner.OpenAsync($"{given.Matches}/{late.Key}/answer");
        var notMine = await partner.OpenAsync($"{given.Matches}/{late.Key}/answer?side=City");

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.Forbidden), (tooLate.Status, notMine.Status));
        tooLate.ShowsProblem("matching.lapsed");
        notMine.ShowsProblem("matching.side-not-yours");
    }

    [Fact]
    public async Task Close_WithReason_EndsItForBothSides()
    {
        var given = await house.Given.PairingAsync("Fish markets");
        var match = await house.Given.MatchAsync(given.Issue, given.Solution);
        var secretariat = house.Given.Secretariat(given.Programme.Programme);
        var form = await secretariat.OpenAsync($"{given.Matches}/{match.Key}/close");

        Assert.Equal(HttpStatusCode.BadRequest, (await form.SubmitAsync()).Status);
        (await form.SubmitAsync(("Form.Reason", "The market has moved"))).IsOk().Shows("Closed").Shows("The market has moved");

        (await form.SubmitAsync(("Form.Reason", "Again"))).ShowsProblem("matching.wrong-state", ("state", MatchState.Closed));
        (await house.Given.Partner(given.Programme, given.Company).OpenAsync($"{given.Matches}/{match.Key}")).IsOk().Shows("The market has moved").Hides("/answer");
    }

    private static async Task<SeenPage> AnswerAsync(Reader reader, string page, string kind) =>
        await (await reader.OpenAsync($"{page}/answer")).IsOk().SubmitAsync(("Form.Kind", kind), ("Form.Basis", "Consent"));

    private async Task<(AccountId Id, string Name, string Email)> AccountAsync(Pairing given, Role role)
    {
        var organisation = role is Role.CityOfficer ? given.Office : given.Company;
        var id = await house.Given.AccountAsync(new RoleHeld(role, given.Programme.Programme, organisation.Id.Value));
        var account = await house.InDatabaseAsync(db => db.Set<Musubi.Access.Model.Account>().SingleAsync(account => account.Id == id));
        return (id, account.Name, account.Email);
    }
}
