using System.Net;
using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Matching.Model;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Matching;

public sealed class MatchPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Suggest_FromAnIssue_IsListedShownTiedAndRecorded()
    {
        var given = await house.Given.PairingAsync("Vacant houses");
        var secretariat = house.Given.Secretariat(given.Programme.Programme);
        var issue = await secretariat.OpenAsync($"/programmes/{given.Programme.Key}/issues/{given.Issue.Key}");

        var desk = await issue.IsOk().FollowAsync("Find partners");
        var form = await desk.IsOk().FollowAsync("Choose a match yourself");
        form.IsOk().Holds("Form.Issue", given.Issue.Id.ToString());
        var shown = await form.SubmitAsync(("Form.Solution", given.Solution.Id.ToString()), ("Form.Note.Texts[en]", "Both spoke of keys"));

        shown.IsOk().Shows("Suggested. Both sides").Shows("Vacant houses issue – Vacant houses solution").Shows("Both spoke of keys").Shows("No answer yet").Shows("Vacant houses works");
        (await secretariat.OpenAsync($"{given.Matches}?q=solution&progress=Suggested&answers=None&issue={given.Issue.Id}&organisation={given.Company.Id}")).IsOk().Shows("1 entry");
        (await secretariat.OpenAsync($"{given.Matches}?answers=Both")).IsOk().Hides("Vacant houses issue – Vacant");
        (await secretariat.OpenAsync($"{given.Matches}?handler=Csv&sort=strength&desc=true")).IsOk().Shows("Vacant houses issue – Vacant houses solution");
        (await secretariat.OpenAsync($"/programmes/{given.Programme.Key}/solutions/{given.Solution.Key}")).IsOk().Shows("Match: Suggested");
        (await secretariat.OpenAsync($"{shown.Address}/history")).IsOk().Shows("Match suggested");
    }

    [Fact]
    public async Task Suggest_TheSameTwoAgainOrNothingChosen_SaysSoAtTheFieldAndKeepsTheRest()
    {
        var given = await house.Given.PairingAsync("Rain gutters");
        await house.Given.MatchAsync(given.Issue, given.Solution);
        var form = await house.Given.Secretariat(given.Programme.Programme).OpenAsync($"{given.Matches}/new?from=solution:{given.Solution.Id}");

        var again = await form.SubmitAsync(("Form.Issue", given.Issue.Id.ToString()), ("Form.Note.Texts[ja]", "雨どい"));
        var nothing = await form.SubmitAsync(("Form.Solution", ""), ("Form.Note.Texts[ja]", "雨どい"));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.BadRequest), (again.Status, nothing.Status));
        again.ShowsProblem("matching.known").HasProblemAt("Form.Solution").Holds("Form.Note.Texts[ja]", "雨どい");
        nothing.HasProblemAt("Form.Solution").HasProblemAt("Form.Issue").Holds("Form.Note.Texts[ja]", "雨どい");
    }

    [Fact]
    public async Task Suggest_BySidesOfOthers_IsRefused()
    {
        var given = await house.Given.PairingAsync("Buses");
        var stranger = await house.Given.OrganisationAsync(given.Programme.Programme, "Stranger works");
        (string, string)[] both = [("Form.Issue", given.Issue.Id.ToString()), ("Form.Solution", given.Solution.Id.ToString())];

        var refused = await (await house.Given.Partner(given.Programme, stranger).OpenAsync($"{given.Matches}/new")).SubmitAsync(both);
        var taken = await (await house.Given.Partner(given.Programme, given.Company).OpenAsync($"{given.Matches}/new")).SubmitAsync(both);

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        refused.ShowsProblem("matching.neither-yours");
        taken.IsOk().Shows("Buses issue – Buses solution");
    }

    [Fact]
    public async Task Match_ForWhoIsNeitherSideNorSecretariat_DoesNotExist()
    {
        var given = await house.Given.PairingAsync("Secret matters", isPublished: true);
        var match = await house.Given.MatchAsync(given.Issue, given.Solution);
        var other = await house.Given.OrganisationAsync(given.Programme.Programme, "Curious works");
        Reader[] strangers = [house.Given.Partner(given.Programme, other), house.Given.CityOfficer(given.Programme, given.Company), house.Given.CityOfficer(given.Programme, other)];

        foreach (var stranger in strangers)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"{given.Matches}/{match.Key}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"{given.Matches}/{match.Key}/answer")).Status);
            (await stranger.OpenAsync(given.Matches)).IsOk().Hides("Secret matters issue – ");
            (await stranger.OpenAsync($"/programmes/{given.Programme.Key}/issues/{given.Issue.Key}")).IsOk().Hides("Match: Suggested");
        }

        (await house.Given.CityOfficer(given.Programme, given.Office).OpenAsync($"{given.Matches}/{match.Key}")).IsOk().Shows("Secret matters works");
        (await house.Given.Partner(given.Programme, given.Company).OpenAsync(given.Matches)).IsOk().Shows("Secret matters issue – ");
        (await house.Reader.OpenAsync($"/programmes/{given.Programme.Key}/issues/{given.Issue.Key}")).IsOk().Hides("Match: Suggested").Hides("/matches");
    }

    [Fact]
    public async Task Edit_NoteAndStanding_AreKeptWithTheirReasons()
    {
        var given = await house.Given.PairingAsync("Old wells");
        var match = await house.Given.MatchAsync(given.Issue, given.Solution);
        var secretariat = house.Given.Secretariat(given.Programme.Programme);

        (await (await secretariat.OpenAsync($"{given.Matches}/{match.Key}/edit")).SubmitAsync(("Form.Note.Texts[de]", "Brunnen"), ("Form.Why", "More exact"))).IsOk().Shows("Brunnen");

        (await (await secretariat.OpenAsync($"{given.Matches}/{match.Key}/standing?act=Archive")).SubmitAsync(("why", "By mistake"))).IsOk().Shows("Archived");
        (await secretariat.OpenAsync(given.Matches)).IsOk().Hides("Old wells issue – ");
        (await secretariat.OpenAsync($"{given.Matches}?state=Archived")).IsOk().Shows("Old wells issue – ");
        (await (await secretariat.OpenAsync($"{given.Matches}/{match.Key}/standing?act=Publish")).SubmitAsync()).ShowsProblem("matching.never-public");
        (await secretariat.OpenAsync($"{given.Matches}/{match.Key}/history")).Shows("Note edited").Shows("More exact").Shows("Match archived").Shows("By mistake");
    }

    [Fact]
    public async Task Rules_Edited_HoldForNewSuggestions()
    {
        var given = await house.Given.PairingAsync("Quick answers");
        var secretariat = house.Given.Secretariat(given.Programme.Programme);
        var rules = await secretariat.OpenAsync($"/programmes/{given.Programme.Key}/matching/rules");
        rules.IsOk().Holds("Form.DaysToAnswer", "30");

        var wrong = await rules.SubmitAsync(("Form.DaysToAnswer", "0"), ("Form.MostOpen", "3"));
        (await rules.SubmitAsync(("Form.DaysToAnswer", "10"), ("Form.MostOpen", "3"), ("Form.LeastStrength", "0.5"))).IsOk().Shows("Saved");

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        wrong.HasProblemAt("Form.DaysToAnswer").Holds("Form.MostOpen", "3");
        var form = await secretariat.OpenAsync($"{given.Matches}/new?from=issue:{given.Issue.Id}");
        (await form.SubmitAsync(("Form.Solution", given.Solution.Id.ToString()))).IsOk();
        var match = await house.InDatabaseAsync(db => db.Set<Match>().SingleAsync(match => match.Issue == given.Issue.Id));
        Assert.Equal(NodaTime.Duration.FromDays(10), match.ExpiresAt - match.SuggestedAt);
    }

    [Fact]
    public async Task Exposure_CountsSuggestionsPerSolution_PartnersSeeTheirOwn()
    {
        var given = await house.Given.PairingAsync("Fair share");
        var rival = await house.Given.OrganisationAsync(given.Programme.Programme, "Rival works", isPublished: true, facts => facts with { Size = OrganisationSize.Small });
        await house.Given.SolutionAsync(given.Programme, "Never shown", rival, isReleased: true);
        await house.Given.MatchAsync(given.Issue, given.Solution);
        var address = $"/programmes/{given.Programme.Key}/matching/exposure";

        var all = await house.Given.Secretariat(given.Programme.Programme).OpenAsync(address);
        var own = await house.Given.Partner(given.Programme, given.Company).OpenAsync($"{address}?sort=all&desc=true");

        all.IsOk().Shows("Never shown").Shows("Fair share solution").Shows("2 entries").Shows("Small and medium-sized enterprises 50% (1) 0% (0)").Shows("Size not stated 50% (1) 100% (1)");
        own.IsOk().Shows("Fair share solution").Hides("Never shown").Shows("1 entry");
    }

    [Fact]
    public async Task File_OfAProgramme_HoldsMatchesForItsSecretariat()
    {
        var given = await house.Given.PairingAsync("Carried along");
        await house.Given.MatchAsync(given.Issue, given.Solution, also: match => match.Take(MatchSide.City, new(AnswerKind.NotNow, match.SuggestedAt), contact: null));

        var file = Transfer.ProgrammeFiles.Parse(await Transfer.ProgrammeFiles.ExportAsync(house, given.Programme.Key.Stored));

        var match = Assert.Single(file["matches"]!.AsArray())!;
        Assert.Equal(("not-now", given.Issue.Key.Stored), ((string?)match["ownerAnswer"]!["kind"], (string?)match["issue"]));
        Assert.Null(match["state"]);
    }
}
