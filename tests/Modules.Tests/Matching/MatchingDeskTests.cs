using System.Net;
using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue.Model;
using Musubi.Directory.Model;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Issues.Model;
using Musubi.Matching.Model;
using Musubi.Modules.Tests.Testing;
using Musubi.Programmes;
using Musubi.Programmes.Model;

namespace Musubi.Modules.Tests.Matching;

/// <summary>The desk on which an issue's owner weighs solutions.</summary>
public sealed class MatchingDeskTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Desk_OfAJapaneseIssue_RanksAnEnglishSolutionFirstWithWordsAndSignals()
    {
        var given = await BusesAsync("Desk of buses");
        var officer = house.Given.CityOfficer(given.Programme, given.Office);

        var issue = await officer.OpenAsync($"/programmes/{given.Programme.Key}/issues/{given.Issue.Key}");
        var desk = await issue.IsOk().FollowAsync("Find partners");

        desk.IsOk().Shows("Demand-responsive buses").Shows("デマンド交通").Hides("Sewer robots")
            .Shows("Gives Technology, but not Knowledge.").Shows("In use here already").Shows("In English; not in Japanese").Shows("Not known Evidence: Claimed").Shows("Suggest match");
        var form = await desk.FollowAsync("Suggest match");
        form.IsOk().Holds("Form.Issue", given.Issue.Id.ToString()).Holds("Form.Solution", given.Solution.Id.ToString());
    }

    [Fact]
    public async Task Desk_AfterASolutionIsEditedAddedOrTakenBack_ShowsWhatIsOfferedNow()
    {
        var given = await BusesAsync("Changing buses");
        var officer = house.Given.CityOfficer(given.Programme, given.Office);
        (await officer.OpenAsync(given.Desk)).IsOk().Shows("Demand-responsive buses");

        await house.Given.SolutionAsync(given.Programme, "Late", given.Company, isReleased: true, change: facts => facts with { Title = Given.Name("Call buses for villages"), Summary = Given.Name("Demand-responsive transport.") });
        (await officer.OpenAsync(given.Desk)).Shows("Demand-responsive buses").Shows("Call buses for villages");
        await ChangeAsync(solution => solution.Describe(solution.Facts with { Title = Given.Name("Swimming lessons"), Summary = Given.Name("Swimming for pupils.") }));
        (await officer.OpenAsync(given.Desk)).Hides("Demand-responsive buses").Shows("Call buses for villages");
        await ChangeAsync(solution => solution.Describe(given.Solution.Facts));
        (await officer.OpenAsync(given.Desk)).Shows("Demand-responsive buses");
        await ChangeAsync(solution => solution.Release(yes: false, isProgrammePublic: false));
        (await officer.OpenAsync(given.Desk)).Hides("Demand-responsive buses").Shows("Call buses for villages");

        Task<Done> ChangeAsync(Action<Solution> change) => house.InDatabaseAsync(async db =>
        {
            change(await db.Set<Solution>().SingleAsync(solution => solution.Id == given.Solution.Id));
            return (await db.SaveAsync(new Act(Actor.System("test"), "test.arrange"), CancellationToken.None)).Required();
        });
    }

    [Fact]
    public async Task Desk_Filters_LeaveWhatTheySayAndAWayBack()
    {
        var given = await BusesAsync("Filters of buses");
        var officer = house.Given.CityOfficer(given.Programme, given.Office);

        (await officer.OpenAsync($"{given.Desk}?Maturity=InUse")).IsOk().Shows("Nothing found").Shows("Reset search and filters");
        (await officer.OpenAsync($"{given.Desk}?Maturity=Pilot&Good=Place&View=Open")).IsOk().Shows("Demand-responsive buses");
        (await officer.OpenAsync($"{given.Desk}?Good=Support")).IsOk().Hides("Demand-responsive buses");
        (await officer.OpenAsync($"{given.Desk}?Most=-5&View=Nonsense")).IsOk().Shows("Demand-responsive buses");
    }

    [Fact]
    public async Task Shortlist_OneClick_IsKeptForTheOwnerAndTakenBackByAnother()
    {
        var given = await BusesAsync("Shortlisted buses");
        var officer = house.Given.CityOfficer(given.Programme, given.Office);

        var listed = await (await officer.OpenAsync(given.Desk)).SubmitAsync(("shortlist", "true"));

        listed.IsOk().Shows("On the shortlist").Shows("Take off the shortlist");
        (await house.Given.Secretariat(given.Programme.Programme).OpenAsync($"{given.Desk}?View=Shortlisted")).IsOk().Shows("Demand-responsive buses");
        (await listed.SubmitAsync(("shortlist", "false"))).IsOk().Shows("No longer on the shortlist");
        Assert.Equal(0, await house.InDatabaseAsync(db => db.Set<Consideration>().CountAsync(one => one.Issue == given.Issue.Id)));
    }

    [Fact]
    public async Task Consider_RuledOut_NeedsItsReasonLeavesTheListAndIsNeverSuggested()
    {
        var given = await BusesAsync("Ruled out buses");
        var officer = house.Given.CityOfficer(given.Programme, given.Office);
        var form = await officer.OpenAsync($"{given.Desk}/consider/{given.Solution.Key}");

        var bare = await form.IsOk().SubmitAsync(("Form.Kind", "RuledOut"), ("Form.Note", "We tried it"));
        var done = await form.SubmitAsync(("Form.Kind", "RuledOut"), ("Form.Reason", "DoesNotFit"), ("Form.Note", "We tried it"));

        bare.ShowsProblem("matching.reason-missing").HasProblemAt("Form.Reason").Holds("Form.Note", "We tried it");
        done.IsOk().Hides("Demand-responsive buses");
        (await officer.OpenAsync($"{given.Desk}?View=RuledOut")).Shows("Demand-responsive buses").Shows("We tried it").Shows("does not fit");
        var kept = await officer.OpenAsync($"{given.Desk}/consider/{given.Solution.Key}");
        kept.Holds("Form.Note", "We tried it");
        (await kept.SubmitAsync(("act", "forget"))).IsOk().Shows("Demand-responsive buses");
    }

    [Fact]
    public async Task Compare_TwoOfTheShortlist_StandSideBySideAndOneAloneIsRefused()
    {
        var given = await BusesAsync("Compared buses");
        var second = await house.Given.SolutionAsync(given.Programme, "Second buses", given.Company, isReleased: true, change: facts => facts with { Title = Given.Name("Shared taxis instead of bus lines"), Summary = Given.Name("Demand-responsive transport with taxis.") });
        var officer = house.Given.CityOfficer(given.Programme, given.Office);

        var both = await officer.OpenAsync($"{given.Desk}/compare?with={given.Solution.Key}&with={second.Key}");
        var one = await officer.OpenAsync($"{given.Desk}/compare?with={second.Key}");

        both.IsOk().Shows("Demand-responsive buses").Shows("Shared taxis instead").Shows("Maturity").Shows("デマンド交通");
        Assert.Equal(HttpStatusCode.BadRequest, one.Status);
        one.ShowsProblem("matching.not-two-or-three", ("chosen", 1));
    }

    [Fact]
    public async Task Desk_OfOthers_IsClosedToPartnersStrangersAndOtherCities()
    {
        var given = await BusesAsync("Closed desk");
        var (_, other) = await house.Given.TownAsync(given.Programme, "Other town");

        foreach (var stranger in new[] { house.Given.CityOfficer(given.Programme, other), house.Given.Partner(given.Programme, given.Company) })
        {
            foreach (var page in new[] { given.Desk, $"{given.Desk}/compare", $"{given.Desk}/peers", $"{given.Desk}/consider/{given.Solution.Key}" })
            {
                Assert.Equal(HttpStatusCode.Forbidden, (await stranger.OpenAsync(page)).Status);
            }
        }
    }

    [Fact]
    public async Task Opportunities_OfAPartner_AreTheIssuesThatTheirSolutionFits()
    {
        var given = await BusesAsync("Opportunities of buses");
        var partner = house.Given.Partner(given.Programme, given.Company);
        var rival = await house.Given.OrganisationAsync(given.Programme.Programme, "Rival works", isPublished: true);

        var all = await partner.OpenAsync($"/programmes/{given.Programme.Key}/matching/solutions");
        var one = await (await partner.OpenAsync($"/programmes/{given.Programme.Key}/solutions/{given.Solution.Key}")).FollowAsync("Find issues it solves");
        var none = await house.Given.Partner(given.Programme, rival).OpenAsync($"/programmes/{given.Programme.Key}/matching/solutions");

        all.IsOk().Shows("高齢者のためのデマンド交通").Shows("Demand-responsive buses");
        one.IsOk().Shows("高齢者のためのデマンド交通");
        none.IsOk().Shows("No solution is offered");
        Assert.Equal(HttpStatusCode.Forbidden, (await house.Given.Partner(given.Programme, rival).OpenAsync($"/programmes/{given.Programme.Key}/matching/solutions/{given.Solution.Key}")).Status);
    }

    [Fact]
    public async Task Peers_OfAnIssue_AreTheSameIssuesOfOtherProgrammesOncePublished()
    {
        var given = await BusesAsync("Peers of buses");
        var (open, closed) = (await house.Given.OpenedAsync("Open elsewhere", isPublished: true), await house.Given.OpenedAsync("Closed elsewhere"));
        await AddAsync(open, "Rural bus cut, demand-responsive transport wanted for the elderly");
        await AddAsync(closed, "Secret bus cut, demand-responsive transport wanted for the elderly");

        var peers = await house.Given.CityOfficer(given.Programme, given.Office).OpenAsync($"{given.Desk}/peers");

        peers.IsOk().Shows("Rural bus cut").Shows("Programme: Open elsewhere").Hides("Secret bus cut");

        async Task AddAsync(Programme programme, string title) =>
            await house.Given.IssueAsync(programme, title, await house.Given.TownAsync(programme, $"{title} town"), IssueState.Open, isReleased: true, facts => facts with { Summary = Given.Name("Bus line was cut.") });
    }

    [Fact]
    public async Task Evaluation_OfAShortlistedAndARuledOutSolution_MeasuresBothAndGivesThemAsFiles()
    {
        var given = await BusesAsync("Measured buses");
        var wrong = await house.Given.SolutionAsync(given.Programme, "Wrong buses", given.Company, isReleased: true, change: facts => facts with { Title = Given.Name("Bus shelters"), Summary = Given.Name("Roofs for bus stops.") });
        var officer = house.Given.CityOfficer(given.Programme, given.Office);
        var secretariat = house.Given.Secretariat(given.Programme.Programme);
        var page = $"/programmes/{given.Programme.Key}/matching/evaluation";
        (await secretariat.OpenAsync(page)).IsOk().Shows("No answers yet");
        await (await officer.OpenAsync($"{given.Desk}/consider/{given.Solution.Key}")).SubmitAsync(("Form.Kind", "Shortlisted"));
        await (await officer.OpenAsync($"{given.Desk}/consider/{wrong.Key}")).SubmitAsync(("Form.Kind", "RuledOut"), ("Form.Reason", "DoesNotFit"));

        var measured = await secretariat.OpenAsync(page);

        measured.IsOk().Shows("1 pair belongs together; 1 said not to fit").Shows("ja-en 1 1.00 1.00 1.00 1.00 1.00").Shows("Do not fit, but stand among the first five").Shows("Bus shelters");
        (await secretariat.OpenAsync($"{page}?handler=Relevant")).IsOk().Shows($"{given.Issue.Id} {given.Solution.Id} 1").Hides(wrong.Id.ToString());
        (await secretariat.OpenAsync($"{page}?handler=Needs")).IsOk().Shows("高齢者のためのデマンド交通");
        Assert.Equal(HttpStatusCode.Forbidden, (await officer.OpenAsync(page)).Status);
    }

    private async Task<BusDesk> BusesAsync(string name)
    {
        var programme = await house.Given.OpenedAsync(name);
        var town = await house.Given.TownAsync(programme, $"{name} town");
        var company = await house.Given.OrganisationAsync(programme.Programme, $"{name} works", isPublished: true);
        var issue = await house.Given.IssueAsync(programme, name, town, IssueState.Open, isReleased: true, facts => facts with
        {
            Title = new(Language.Japanese, "高齢者のためのデマンド交通"),
            Summary = new(Language.Japanese, "路線バスがなくなり、デマンド交通を始めたいと考えています。"),
            Description = null,
            Support = [new(SupportKind.Technology, null), new(SupportKind.Knowledge, null)],
        });
        var solution = await house.Given.SolutionAsync(programme, name, company, isReleased: true, change: facts => facts with
        {
            Title = Given.Name("Demand-responsive buses"),
            Summary = Given.Name("Demand-responsive transport that people book by telephone."),
            Support = [SupportKind.Technology],
            Places = [town.Place.Id],
            Languages = [Language.English],
        });
        await house.Given.SolutionAsync(programme, $"{name} pipes", company, isReleased: true, change: facts => facts with { Title = Given.Name("Sewer robots"), Summary = Given.Name("Robots look into sewers.") });
        return new(programme, town.Office, company, issue, solution);
    }

    private sealed record BusDesk(Programme Programme, Organisation Office, Organisation Company, Issue Issue, Solution Solution)
    {
        public string Desk => $"/programmes/{Programme.Key}/matching/issues/{Issue.Key}";
    }
}
