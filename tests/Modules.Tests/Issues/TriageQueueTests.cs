using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Modules.Tests.Issues;

public sealed class TriageQueueTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Queue_TakenAndHandedOver_IsFilteredByWhoIsInCharge()
    {
        var programme = await house.Given.OpenedAsync("Queued");
        var town = await house.Given.TownAsync(programme, "Wartestadt");
        var (first, _) = (await house.Given.IssueAsync(programme, "Taken one", town, IssueState.Submitted), await house.Given.IssueAsync(programme, "Left one", town, IssueState.Submitted));
        await house.Given.IssueAsync(programme, "Open already", town, IssueState.Open);
        var (one, other) = (await house.Given.AccountAsync([new(Role.Secretariat, programme.Programme, null)]), await house.Given.AccountAsync([new(Role.Secretariat, programme.Programme, null)]));
        var (root, secretariat, colleague) = ($"/programmes/{programme.Key}", house.Reader.Being(one), house.Reader.Being(other));

        (await secretariat.OpenAsync($"{root}/triage")).IsOk().Shows("Taken one").Shows("Left one").Hides("Open already");
        (await (await secretariat.OpenAsync($"{root}/issues/{first.Key}/triage/in-charge")).IsOk().Holds("Form.To", one.ToString()).SubmitAsync()).IsOk();

        (await secretariat.OpenAsync($"{root}/triage?charge=mine")).IsOk().Shows("Taken one").Hides("Left one");
        (await colleague.OpenAsync($"{root}/triage?charge=mine")).IsOk().Hides("Taken one");
        (await colleague.OpenAsync($"{root}/triage?charge=nobody")).IsOk().Shows("Left one").Hides("Taken one");

        await (await secretariat.OpenAsync($"{root}/issues/{first.Key}/triage/in-charge")).SubmitAsync(("Form.To", other.ToString()));
        (await colleague.OpenAsync($"{root}/triage?charge=mine")).IsOk().Shows("Taken one");
        await (await secretariat.OpenAsync($"{root}/issues/{first.Key}/triage/in-charge")).SubmitAsync(("Form.To", string.Empty));
        (await colleague.OpenAsync($"{root}/triage?charge=nobody")).IsOk().Shows("Taken one");
        Assert.Equal(HttpStatusCode.Forbidden, (await house.Given.CityOfficer(programme, town.Office).OpenAsync($"{root}/triage")).Status);
    }

    [Fact]
    public async Task Charge_SomebodyOutsideTheSecretariat_IsRefused()
    {
        var programme = await house.Given.OpenedAsync("Queued for strangers");
        var issue = await house.Given.IssueAsync(programme, "Not theirs", await house.Given.TownAsync(programme, "Fremdstadt"), IssueState.Submitted);
        var stranger = await house.Given.AccountAsync([new(Role.Approver, programme.Programme, null)]);

        var refused = await (await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/issues/{issue.Key}/triage/in-charge")).SubmitAsync(("Form.To", stranger.ToString()));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
    }

    [Fact]
    public async Task Defer_UntilADay_LeavesTheDeskUntilThen()
    {
        var programme = await house.Given.OpenedAsync("Deferred");
        var issue = await house.Given.IssueAsync(programme, "Too early", await house.Given.TownAsync(programme, "Spaetstadt"), IssueState.Submitted);
        var (secretariat, root) = (house.Given.Secretariat(programme.Programme), $"/programmes/{programme.Key}/issues/{issue.Key}");
        var form = await secretariat.OpenAsync($"{root}/triage");

        (await form.SubmitAsync(("Form.Outcome", "Defer"))).HasProblemAt("Form.RevisitOn").HasProblemAt("Form.Reason");
        (await form.SubmitAsync(("Form.Outcome", "Defer"), ("Form.Reason", "After the budget"), ("Form.RevisitOn", "2026-05-01"))).ShowsProblem("issues.day-past").HasProblemAt("Form.RevisitOn").Holds("Form.Reason", "After the budget");
        (await form.SubmitAsync(("Form.Outcome", "Defer"), ("Form.Reason", "After the budget"), ("Form.RevisitOn", "2026-09-01"))).IsOk().Shows("Waiting for triage").Shows("After the budget");

        Assert.Empty(await WorkAsync(programme.Programme, new(2026, 8, 31)));
        Assert.Equal(["Too early"], await WorkAsync(programme.Programme, new(2026, 9, 1)));
        (await secretariat.OpenAsync($"/programmes/{programme.Key}/triage")).IsOk().Shows("Too early");
    }

    [Fact]
    public async Task Revisit_ClosedUntilADay_StandsOnTheDeskThenAndIsTakenOff()
    {
        var programme = await house.Given.OpenedAsync("Revisited");
        var town = await house.Given.TownAsync(programme, "Wiederstadt");
        var issue = await house.Given.IssueAsync(programme, "Look again", town, IssueState.Open, change: facts => facts with { Beneficiaries = Given.Name("Nine hundred pupils") });
        var (officer, root) = (house.Given.CityOfficer(programme, town.Office), $"/programmes/{programme.Key}/issues/{issue.Key}");
        (await officer.OpenAsync(root)).IsOk().Shows("Nine hundred pupils");

        (await (await officer.OpenAsync($"{root}/close")).SubmitAsync(("Form.End", "Closed"), ("Form.Reason", "No money this year"), ("Form.RevisitOn", "2027-04-01"))).IsOk().Shows("Closed").Shows("To be looked at again on");
        Assert.Empty(await WorkAsync(programme.Programme, new(2027, 3, 31)));
        Assert.Equal(["Look again"], await WorkAsync(programme.Programme, new(2027, 4, 1)));

        (await (await officer.OpenAsync($"{root}/revisit")).SubmitAsync(("Form.RevisitOn", string.Empty), ("Form.Why", "Given up"))).IsOk().Hides("To be looked at again on");
        Assert.Empty(await WorkAsync(programme.Programme, new(2027, 4, 1)));
    }

    private async Task<List<string>> WorkAsync(ProgrammeId programme, LocalDate day)
    {
        var actor = new Actor(AccountId.New(), "reader", [new(Role.Secretariat, programme, null)]);
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = actor;
        var found = new List<string>();
        foreach (var work in scope.ServiceProvider.GetServices<IWork>())
        {
            found.AddRange((await work.ForAsync(actor, day.AtMidnight().InUtc().ToInstant(), CancellationToken.None)).Where(item => item.Stage is ThreadStage.Issue).Select(item => item.Name.Original));
        }

        return found;
    }
}
