using System.Net;
using Microsoft.EntityFrameworkCore;
using Musubi.Matching.Model;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Matching;

/// <summary>Organisations that a programme does not bring together.</summary>
public sealed class KeptApartTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task KeepApart_TwoOrganisations_AreNeitherShownNorSuggestedNorIntroducedUntilLifted()
    {
        var given = await house.Given.PairingAsync("Kept apart");
        var other = await house.Given.SolutionAsync(given.Programme, "Kept apart second", given.Company, isReleased: true);
        var match = await house.Given.MatchAsync(given.Issue, other);
        var secretariat = house.Given.Secretariat(given.Programme.Programme);
        var list = $"/programmes/{given.Programme.Key}/matching/kept-apart";

        var listed = await (await secretariat.OpenAsync($"{list}/new")).IsOk().SubmitAsync(
            ("Form.One", given.Company.Id.ToString()), ("Form.Other", given.Office.Id.ToString()), ("Form.Ground", "ConflictOfInterest"), ("Form.Note", "Sits on its board"));

        listed.IsOk().Shows("Conflict of interest").Shows("Sits on its board").Shows("Kept apart works").Shows("Kept apart town town hall");
        var suggest = await (await secretariat.OpenAsync($"{given.Matches}/new?from=issue:{given.Issue.Id}")).SubmitAsync(("Form.Solution", given.Solution.Id.ToString()));
        suggest.ShowsProblem("matching.kept-apart").HasProblemAt("Form.Solution");
        (await (await house.Given.Partner(given.Programme, given.Company).OpenAsync($"{given.Matches}/{match.Key}/answer")).SubmitAsync(("Form.Kind", "Interested"), ("Form.Basis", "Consent"))).ShowsProblem("matching.kept-apart");
        (await (await secretariat.OpenAsync(list)).SubmitAsync()).IsOk().Shows("Lifted").Shows("Nobody is kept apart");
        (await (await secretariat.OpenAsync($"{given.Matches}/new?from=issue:{given.Issue.Id}")).SubmitAsync(("Form.Solution", given.Solution.Id.ToString()))).IsOk().Shows("Suggested. Both sides");
    }

    [Fact]
    public async Task KeepApart_WithMistakes_SaysSoAtTheFieldAndKeepsTheRest()
    {
        var given = await house.Given.PairingAsync("Apart by mistake");
        var form = await house.Given.Secretariat(given.Programme.Programme).OpenAsync($"/programmes/{given.Programme.Key}/matching/kept-apart/new");
        var one = ("Form.One", given.Company.Id.ToString());

        (await form.SubmitAsync(one, ("Form.Other", given.Company.Id.ToString()), ("Form.Ground", "Wish"))).ShowsProblem("matching.twice-the-same").HasProblemAt("Form.Other");
        (await form.SubmitAsync(one, ("Form.Other", given.Office.Id.ToString()), ("Form.Ground", "Other"))).ShowsProblem("matching.ground-missing").HasProblemAt("Form.Note");
        (await form.SubmitAsync(one, ("Form.Other", given.Office.Id.ToString()), ("Form.Ground", "Wish"), ("Form.Until", "2020-01-01"))).ShowsProblem("matching.apart-in-the-past").HasProblemAt("Form.Until");
        var nothing = await form.SubmitAsync(one);

        Assert.Equal(HttpStatusCode.BadRequest, nothing.Status);
        nothing.HasProblemAt("Form.Other").HasProblemAt("Form.Ground").Holds("Form.One", given.Company.Id.ToString());
        Assert.Equal(0, await house.InDatabaseAsync(db => db.Set<KeptApart>().CountAsync(pair => pair.Programme == given.Programme.Programme)));
    }

    [Fact]
    public async Task KeepApart_ByAnyoneElse_IsClosed()
    {
        var given = await house.Given.PairingAsync("Apart is secret");
        foreach (var reader in new[] { house.Given.CityOfficer(given.Programme, given.Office), house.Given.Partner(given.Programme, given.Company) })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.OpenAsync($"/programmes/{given.Programme.Key}/matching/kept-apart")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.OpenAsync($"/programmes/{given.Programme.Key}/matching/kept-apart/new")).Status);
        }
    }
}
