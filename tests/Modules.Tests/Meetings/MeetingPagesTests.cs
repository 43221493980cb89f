using System.Net;
using Musubi.Directory;
using Musubi.Directory.Model;
using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Programmes.Model;

namespace Musubi.Modules.Tests.Meetings;

public sealed class MeetingPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Request_AcceptScheduleHoldRecord_LeadsToAnOutcomeOfBothSides()
    {
        var (programme, item, city, company) = await FairAsync("Whole way");
        var (officer, partner, secretariat) = (Officer(programme, city), Partner(programme, company), house.Given.Secretariat(programme.Programme));
        var form = await (await officer.OpenAsync($"/programmes/{programme.Key}/events/{item.Key}")).FollowAsync("Request a meeting");

        var asked = await form.IsOk().SubmitAsync(("Form.Asked", company.Id.ToString()), ("Form.Reason.Texts[en]", "Flood gates"), ("Form.Language", "ja"), ("Form.InterpretedInto", "en"));

        asked.IsOk().Shows("Sent.").Shows("Requested").Shows("Flood gates").Shows(item.Title.Original);
        var waiting = await (await partner.OpenAsync("/desk")).Shows("Answer the meeting request").FollowAsync("Flood gates");
        (await waiting.SubmitAsync("button[value=Accept]")).IsOk().Shows("Accepted");
        await SetUpAsync(secretariat, programme, item, "ja en 1");
        var root = $"/programmes/{programme.Key}/meetings/flood-gates";
        (await (await secretariat.OpenAsync($"{root}/schedule")).SubmitAsync(("Form.Slot", "1"), ("Form.Table", "Table B"))).IsOk().Shows("Scheduled").Shows("10:30–10:55").Shows("Table B");
        (await partner.OpenAsync($"/programmes/{programme.Key}/events/{item.Key}/timetable")).IsOk().Shows("Heron City – Otter Works");
        (await (await secretariat.OpenAsync(root)).SubmitAsync("button[value=Hold]")).IsOk().Shows("Held");
        (await partner.OpenAsync("/desk")).Shows("Record what came of the meeting");
        (await (await partner.OpenAsync($"{root}/outcome")).SubmitAsync(("Form.Interest", "High"), ("Form.NextStep.Texts[en]", "Send the drawings"), ("Form.Owner", company.Id.ToString()), ("Form.Due", "2026-06-01"))).IsOk().Shows("Send the drawings").Shows("Not recorded yet");
        (await (await officer.OpenAsync($"{root}/outcome")).SubmitAsync(("Form.Interest", "Open"))).IsOk().Shows("Outcome recorded");
        (await partner.OpenAsync("/desk")).Shows("Send the drawings");
        (await (await partner.OpenAsync($"{root}/outcome")).Holds("Form.NextStep.Texts[en]", "Send the drawings").SubmitAsync(("Form.IsDone", "true"))).IsOk().Shows("The next step is done");
        (await partner.OpenAsync("/desk")).Hides("Send the drawings");
        (await secretariat.OpenAsync($"{root}/history")).IsOk().Shows("Meeting requested").Shows("Meeting scheduled").Shows("Outcome recorded");
        (await secretariat.OpenAsync($"/programmes/{programme.Key}/meetings?progress=Recorded&q=flood")).IsOk().Shows("Flood gates").Shows("1 entry");
    }

    [Fact]
    public async Task Meeting_ForEveryoneWhoIsNoSideOfIt_DoesNotExist()
    {
        var (programme, item, city, company) = await FairAsync("Secret");
        await AskAsync(programme, item, city, company, "Quiet matter");
        var stranger = await house.Given.OrganisationAsync(programme.Programme, "Stranger Works", isPublished: true);
        Reader[] outside = [Partner(programme, stranger), house.Reader.As(Role.Delegate, programme.Programme), house.Reader.As(Role.Partner)];
        var root = $"/programmes/{programme.Key}/meetings";

        foreach (var reader in outside)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync($"{root}/quiet-matter")).Status);
        }

        (await outside[0].OpenAsync(root)).IsOk().Hides("Quiet matter");
        (await outside[0].OpenAsync($"/programmes/{programme.Key}/events/{item.Key}")).IsOk().Hides("Quiet matter");
        (await outside[0].OpenAsync($"{root}?handler=Csv")).IsOk().Hides("Quiet matter");
    }

    [Fact]
    public async Task Decline_WithoutReason_AsksForOne_AndTheAskerMayNotAnswer()
    {
        var (programme, item, city, company) = await FairAsync("No");
        await AskAsync(programme, item, city, company, "Not now");
        var address = $"/programmes/{programme.Key}/meetings/not-now";
        var partner = Partner(programme, company);

        var silent = await (await partner.OpenAsync(address)).SubmitAsync("button[value=Decline]");
        var own = await Officer(programme, city).OpenAsync(address);
        var declined = await silent.SubmitAsync("button[value=Decline]", ("Form.Reason.Texts[en]", "We are not there"));

        silent.ShowsProblem("meetings.reason-missing");
        Assert.Null(own.IsOk().Document.QuerySelector("button[value=Accept]"));
        declined.IsOk().Shows("Declined").Shows("We are not there");
    }

    [Fact]
    public async Task Answer_AfterTheLastDay_IsRefusedAsExpired()
    {
        await using var late = await TestHouse.StartAsync();
        var (programme, item, city, company) = await FairAsync("Late", late);
        await AskAsync(programme, item, city, company, "Too late", late);
        var partner = late.Reader.As(Role.Partner, programme.Programme, company.Id.Value);
        var open = await partner.OpenAsync($"/programmes/{programme.Key}/meetings/too-late");
        late.Clock.Advance(TimeSpan.FromDays(8));

        var answer = await late.Reader.As(Role.Partner, programme.Programme, company.Id.Value).OpenAsync($"/programmes/{programme.Key}/meetings/too-late");

        open.IsOk().Shows("Requested");
        answer.IsOk().Shows("Expired");
        Assert.Null(answer.Document.QuerySelector("button[value=Accept]"));
        await AskAsync(programme, item, city, company, "Once more", late);
        (await late.Reader.As(Role.Partner, programme.Programme, company.Id.Value).OpenAsync($"/programmes/{programme.Key}/meetings/once-more")).IsOk().Shows("Requested");
    }

    [Theory]
    [InlineData("0", "Table A", "meetings.table-taken")]
    [InlineData("0", "Table B", "meetings.party-taken")]
    public async Task Schedule_TableOrSideTakenInTheSlot_IsRefused(string slot, string table, string code)
    {
        var (programme, item, city, company) = await FairAsync("Double " + table);
        var third = await house.Given.OrganisationAsync(programme.Programme, "Third Works", isPublished: true);
        var secretariat = house.Given.Secretariat(programme.Programme);
        await SetUpAsync(secretariat, programme, item, string.Empty);
        await AskAsync(programme, item, city, company, "First talk");
        await AskAsync(programme, item, city, third, "Second talk");
        foreach (var key in new[] { "first-talk", "second-talk" })
        {
            await (await secretariat.OpenAsync($"/programmes/{programme.Key}/meetings/{key}")).SubmitAsync("button[value=Accept]");
        }

        await (await secretariat.OpenAsync($"/programmes/{programme.Key}/meetings/first-talk/schedule")).SubmitAsync(("Form.Slot", "0"), ("Form.Table", "Table A"));

        var answer = await (await secretariat.OpenAsync($"/programmes/{programme.Key}/meetings/second-talk/schedule")).SubmitAsync(("Form.Slot", slot), ("Form.Table", table));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        (code == "meetings.table-taken" ? answer.ShowsProblem(code, ("table", table)) : answer.ShowsProblem(code, ("meeting", "First talk"))).Holds("Form.Table", table);
    }

    [Fact]
    public async Task Request_TheSamePairAgainOrForAStranger_IsRefusedAtTheField()
    {
        var (programme, item, city, company) = await FairAsync("Again");
        await AskAsync(programme, item, city, company, "Once");
        var form = await Partner(programme, company).OpenAsync($"/programmes/{programme.Key}/meetings/new?from={item.Trace}");

        var again = await form.IsOk().SubmitAsync(("Form.Asked", city.Id.ToString()), ("Form.Reason.Texts[en]", "Twice"));
        var self = await form.SubmitAsync(("Form.Asked", company.Id.ToString()), ("Form.Reason.Texts[en]", "Me"));
        var foreign = await form.SubmitAsync(("Form.Asker", city.Id.ToString()), ("Form.Asked", company.Id.ToString()), ("Form.Reason.Texts[en]", "Borrowed"));

        again.ShowsProblem("meetings.already-requested").HasProblemAt("Form.Asked").Holds("Form.Reason.Texts[en]", "Twice");
        self.ShowsProblem("meetings.same-party").HasProblemAt("Form.Asked");
        foreign.ShowsProblem("meetings.not-your-organisation").HasProblemAt("Form.Asker");
    }

    [Fact]
    public async Task Meeting_BetweenTwoWhoAreKeptApart_IsNeitherRequestedNorAcceptedNorScheduled()
    {
        var (programme, item, city, company) = await FairAsync("Apart");
        var secretariat = house.Given.Secretariat(programme.Programme);
        await SetUpAsync(secretariat, programme, item, string.Empty);
        await AskAsync(programme, item, city, company, "Before");
        await (await secretariat.OpenAsync($"/programmes/{programme.Key}/matching/kept-apart/new")).SubmitAsync(
            ("Form.One", company.Id.ToString()), ("Form.Other", city.Id.ToString()), ("Form.Ground", "Wish"));
        var address = $"/programmes/{programme.Key}/meetings/before";

        var accepted = await (await Partner(programme, company).OpenAsync(address)).SubmitAsync("button[value=Accept]");
        await (await secretariat.OpenAsync(address)).SubmitAsync("button[value=Withdraw]");
        var asked = await (await Officer(programme, city).OpenAsync($"/programmes/{programme.Key}/meetings/new?from={item.Trace}"))
            .SubmitAsync(("Form.Asked", company.Id.ToString()), ("Form.Reason.Texts[en]", "Once more"));

        accepted.ShowsProblem("matching.kept-apart").Hides("Wish");
        asked.ShowsProblem("matching.kept-apart").HasProblemAt("Form.Asked").Holds("Form.Reason.Texts[en]", "Once more").Hides("Wish");
    }

    private Reader Officer(Programme programme, Organisation city) => house.Reader.As(Role.CityOfficer, programme.Programme, city.Id.Value);

    private Reader Partner(Programme programme, Organisation company) => house.Reader.As(Role.Partner, programme.Programme, company.Id.Value);

    private static async Task SetUpAsync(Reader secretariat, Programme programme, Event item, string interpreters) =>
        (await (await secretariat.OpenAsync($"/programmes/{programme.Key}/events/{item.Key}/matching"))
            .SubmitAsync(("Form.Tables", "Table A\nTable B"), ("Form.Slots", "3"), ("Form.Interpreters", interpreters))).IsOk().Shows("Table B");

    private async Task AskAsync(Programme programme, Event item, Organisation city, Organisation company, string reason, TestHouse? where = null)
    {
        var officer = (where ?? house).Reader.As(Role.CityOfficer, programme.Programme, city.Id.Value);
        (await (await officer.OpenAsync($"/programmes/{programme.Key}/meetings/new?from={item.Trace}")).SubmitAsync(("Form.Asked", company.Id.ToString()), ("Form.Reason.Texts[en]", reason))).IsOk();
    }

    private async Task<(Programme Programme, Event Event, Organisation City, Organisation Company)> FairAsync(string name, TestHouse? where = null)
    {
        var given = (where ?? house).Given;
        var programme = await given.OpenedAsync(name, isPublished: true);
        var city = await given.OrganisationAsync(programme.Programme, "Heron City", isPublished: true, facts => facts with { Kind = OrganisationKind.LocalGovernment });
        return (programme, await given.EventAsync(programme, $"{name} fair"), city, await given.OrganisationAsync(programme.Programme, "Otter Works", isPublished: true));
    }
}
