using System.Net;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Practices;

public sealed class PracticePagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Add_FromAnIndicator_NeedsItsEvidenceAndShowsIt()
    {
        var programme = await house.Given.OpenedAsync("Practised");
        var city = await house.Given.OrganisationAsync(programme.Programme, "Practice City");
        var indicator = await house.Given.IndicatorAsync(programme.Programme, city.Id, "Power used at night");
        var officer = house.Reader.As(Role.CityOfficer, programme.Programme, city.Id.Value);
        var form = await (await officer.OpenAsync($"/programmes/{programme.Key}/indicators/{indicator.Key}")).FollowAsync("Write it down as a practice");
        (string, string)[] typed =
        [
            ("Form.Title.Texts[en]", "Dimmed lamps"), ("Form.Organisation", city.Id.ToString()), ("Form.Situation.Texts[en]", "Too bright"), ("Form.Solution.Texts[en]", "Less light"),
            ("Form.Outcome.Texts[en]", "A third less power"), ("Form.Level", "Measured"), ("Form.ValidUntil", "2028-03-31"), ("Form.Costs[0].FiscalYear", "2025"), ("Form.Costs[0].Amount.Amount", "1200000"), ("Form.Costs[0].Amount.Currency", "JPY"),
        ];

        var unproved = await form.IsOk().SubmitAsync([.. typed, ("Form.Evidence[0].Kind", "Report"), ("Form.Evidence[0].Indicator", "")]);
        var page = await form.SubmitAsync(typed);

        Assert.Equal(HttpStatusCode.BadRequest, unproved.Status);
        unproved.ShowsProblem("practices.nothing-measured").Holds("Form.Title.Texts[en]", "Dimmed lamps").Holds("Form.Costs[0].Amount.Amount", "1200000");
        page.IsOk().Shows("Measured with baseline").Shows("A third less power").Shows("Power used at night").Shows("Fiscal year 2025: ¥1,200,000").Shows("Nobody has taken it over yet.");
        (await officer.OpenAsync($"/programmes/{programme.Key}/practices?level=Measured&q=dimmed&sort=until")).IsOk().Shows("Dimmed lamps");
        (await officer.OpenAsync($"/programmes/{programme.Key}/practices?level=Claimed")).IsOk().Hides("Dimmed lamps");
        (await officer.OpenAsync($"/programmes/{programme.Key}/practices?handler=Csv")).IsOk().Shows("Dimmed lamps");
        var edited = await (await officer.OpenAsync($"{page.Address}/edit")).SubmitAsync(("Form.Failures.Texts[en]", "Too dark at first"), ("Form.Why", "Honest"));
        edited.IsOk().Shows("Too dark at first");
        (await house.Given.Secretariat(programme.Programme).OpenAsync($"{page.Address}/history")).IsOk().Shows("Honest").Shows("Indicator: Power used at night");
        (await officer.In("ja").OpenAsync(page.Address.Replace("/en/", "/ja/", StringComparison.Ordinal))).IsOk().Shows("基準値とともに測定");
    }

    [Fact]
    public async Task Renew_ExpiredPractice_LeavesTheDeskAndItsMark()
    {
        var programme = await house.Given.OpenedAsync("Lapsing");
        var city = await house.Given.OrganisationAsync(programme.Programme, "Lapse City");
        var practice = await house.Given.PracticeAsync(programme.Programme, city.Id, "Lapsed lamps", until: new(2026, 4, 30));
        var officer = house.Reader.As(Role.CityOfficer, programme.Programme, city.Id.Value);
        var address = $"/programmes/{programme.Key}/practices/{practice.Key}";
        (await officer.OpenAsync(address)).IsOk().Shows("has not been renewed since 30 April 2026");
        (await officer.OpenAsync("/desk")).IsOk().Shows("Renew the practice");
        var form = await officer.OpenAsync($"{address}/renew");

        (await form.SubmitAsync(("Form.Until", "2026-05-01"))).ShowsProblem("practices.not-later", ("day", new NodaTime.LocalDate(2026, 5, 11))).HasProblemAt("Form.Until").Holds("Form.Until", "2026-05-01");
        (await form.SubmitAsync(("Form.Until", "2028-04-30"))).IsOk().Shows("valid until 30 April 2028").Hides("has not been renewed");

        (await officer.OpenAsync("/desk")).IsOk().Hides("Renew the practice");
    }

    [Fact]
    public async Task Replicate_PublicPracticeInAnotherProgramme_IsToldAtItsOriginAndAtThePlace()
    {
        var origin = await house.Given.OpenedAsync("Origin", isPublished: true);
        var owner = await house.Given.OrganisationAsync(origin.Programme, "Origin City", isPublished: true);
        var practice = await house.Given.PracticeAsync(origin.Programme, owner.Id, "Copied lamps", isPublic: true);
        var receiver = await house.Given.OpenedAsync("Receiver", isPublished: true);
        var city = await house.Given.OrganisationAsync(receiver.Programme, "Receiver City", isPublished: true);
        var place = await house.Given.PlaceAsync(receiver.Programme, "Receiving Town", isPublished: true);
        var officer = house.Reader.As(Role.CityOfficer, receiver.Programme, city.Id.Value);
        var form = await (await officer.OpenAsync($"/programmes/{origin.Key}/practices/{practice.Key}")).FollowAsync("Take it over in “Receiver”");

        var page = await form.IsOk().SubmitAsync(
            ("Form.Place", place.Id.ToString()), ("Form.Organisation", city.Id.ToString()), ("Form.Adapted.Texts[en]", "Fewer lamps"),
            ("Form.EffectIndicator.Texts[en]", "Power"), ("Form.EffectUnit", "kWh"), ("Form.EffectBefore", "900"));
        page = await (await page.IsOk().Shows("Planned").Shows("Copied lamps").FollowAsync("Begin the replication")).SubmitAsync(("Form.On", "2026-05-01"));
        var end = await page.IsOk().Shows("Under way").FollowAsync("Record how it ended");
        (await end.SubmitAsync(("Form.On", "2026-04-01"), ("Form.Learned.Texts[en]", "Ask first"))).ShowsProblem("practices.end-before-start", ("day", new NodaTime.LocalDate(2026, 5, 1))).Holds("Form.Learned.Texts[en]", "Ask first");
        (await end.SubmitAsync(("Form.On", "2026-05-10"))).ShowsProblem("form.required");
        page = await end.SubmitAsync(("Form.State", "Partly"), ("Form.On", "2026-05-10"), ("Form.Learned.Texts[en]", "Ask the neighbours first"), ("Form.After", "700"));
        page.IsOk().Shows("Partly succeeded").Shows("Ask the neighbours first").Shows("Power: 900 → 700 kWh");
        await (await house.Given.Secretariat(receiver.Programme).OpenAsync($"{page.Address}/standing?act=Publish")).SubmitAsync();

        (await house.Reader.OpenAsync($"/programmes/{origin.Key}/practices/{practice.Key}")).IsOk().Shows("Receiving Town").Shows("Ask the neighbours first");
        (await house.Reader.OpenAsync($"/places/{place.Id}")).IsOk().Shows("Practices and replications").Shows("Copied lamps");
        (await officer.OpenAsync($"/programmes/{receiver.Key}/replications?stand=Partly")).IsOk().Shows("Receiving Town");
        Assert.Equal(HttpStatusCode.Conflict, (await officer.OpenAsync($"{page.Address}/end")).Status);
    }

    [Fact]
    public async Task Replicate_PracticeThatWasTakenBack_SaysSoAndMakesNothing()
    {
        var origin = await house.Given.OpenedAsync("Taken back", isPublished: true);
        var owner = await house.Given.OrganisationAsync(origin.Programme, "Back City", isPublished: true);
        var practice = await house.Given.PracticeAsync(origin.Programme, owner.Id, "Withdrawn lamps", isPublic: true);
        var receiver = await house.Given.OpenedAsync("Hopeful");
        var city = await house.Given.OrganisationAsync(receiver.Programme, "Hopeful City");
        var place = await house.Given.PlaceAsync(receiver.Programme, "Hopeful Town");
        var officer = house.Reader.As(Role.CityOfficer, receiver.Programme, city.Id.Value);
        var form = await officer.OpenAsync($"/programmes/{receiver.Key}/replications/new?from=practice:{practice.Id}");
        await (await house.Given.Secretariat(origin.Programme).OpenAsync($"/programmes/{origin.Key}/practices/{practice.Key}/standing?act=Withdraw")).SubmitAsync();

        var refused = await form.IsOk().SubmitAsync(("Form.Place", place.Id.ToString()), ("Form.Organisation", city.Id.ToString()));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        refused.ShowsProblem("practices.practice-not-open");
        (await officer.OpenAsync($"/programmes/{receiver.Key}/replications")).IsOk().Hides("Withdrawn lamps").Shows("No replication yet");
    }

    [Fact]
    public async Task Change_ByOthers_IsRefused()
    {
        var programme = await house.Given.OpenedAsync("Guarded practices");
        var city = await house.Given.OrganisationAsync(programme.Programme, "Keeper City");
        var other = await house.Given.OrganisationAsync(programme.Programme, "Passer City");
        var practice = await house.Given.PracticeAsync(programme.Programme, city.Id, "Kept lamps");
        var address = $"/programmes/{programme.Key}/practices/{practice.Key}";

        Assert.Equal(HttpStatusCode.Forbidden, (await house.Reader.As(Role.CityOfficer, programme.Programme, other.Id.Value).OpenAsync($"{address}/edit")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await house.Reader.As(Role.Partner, programme.Programme, city.Id.Value).OpenAsync($"{address}/renew")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await house.Given.Secretariat(ProgrammeId.New()).OpenAsync($"{address}/edit")).Status);
    }
}
