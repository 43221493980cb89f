using System.Net;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Agreements;

public sealed class ConsortiumPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Consortium_BegunByACityFromAnAgreement_IsFormedWhenEveryoneHasAnswered()
    {
        var programme = await house.Given.OpenedAsync("Team programme");
        var (city, works, lab) = (
            await house.Given.OrganisationAsync(programme.Programme, "Kawabe City"), await house.Given.OrganisationAsync(programme.Programme, "Pump Works"), await house.Given.OrganisationAsync(programme.Programme, "River Lab"));
        var agreement = await house.Given.SignedAsync(programme, "River paper");
        var officer = house.Reader.As(Role.CityOfficer, programme.Programme, city.Id.Value);
        var root = $"/programmes/{programme.Key}/consortia";
        var form = await (await officer.OpenAsync($"/programmes/{programme.Key}/agreements/{agreement.Key}")).FollowAsync("/consortia/new");
        form.IsOk().Shows("River paper").Holds("Form.Lead", city.Id.ToString());

        var made = await form.SubmitAsync(("Form.Title.Texts[en]", "River team"), ("Form.Purpose.Texts[en]", "Fewer floods"));
        made.IsOk().Shows("Kawabe City").Shows("Takes part").Shows("River paper");
        foreach (var invited in new[] { works, lab })
        {
            (await (await officer.OpenAsync($"{root}/river-team/invite")).SubmitAsync(("Form.Organisation", invited.Id.ToString()), ("Form.Part.Texts[en]", "Pumps"))).IsOk().Shows("Invited");
        }

        var early = await (await officer.OpenAsync($"{root}/river-team/step?act=Form")).SubmitAsync();
        var partner = house.Reader.As(Role.Partner, programme.Programme, works.Id.Value);
        (await partner.OpenAsync("/desk")).IsOk().Shows("Answer the invitation to the consortium");
        (await (await partner.OpenAsync($"{root}/river-team/answer")).SubmitAsync(("Form.Answer", "Accept"))).IsOk().Shows("Takes part");
        (await (await house.Reader.As(Role.Partner, programme.Programme, lab.Id.Value).OpenAsync($"{root}/river-team/answer")).SubmitAsync(("Form.Answer", "Decline"), ("Form.Why", "No time"))).IsOk().Shows("Declined");
        var formed = await (await officer.OpenAsync($"{root}/river-team/step?act=Form")).SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, early.Status);
        early.ShowsProblem("agreements.answers-awaited", ("count", 2));
        formed.IsOk().Shows("Formed");
        (await house.Given.Secretariat(programme.Programme).OpenAsync($"{root}/river-team/history")).IsOk().Shows("Invitation accepted").Shows("No time").Shows("Consortium formed");
        (await officer.OpenAsync($"{root}?q=river&progress=Formed")).IsOk().Shows("River team").Shows("1 entry");
    }

    [Fact]
    public async Task Answer_ForAnotherOrganisation_IsRefused()
    {
        var programme = await house.Given.OpenedAsync("Strangers programme");
        var (lead, invited) = (await house.Given.OrganisationAsync(programme.Programme, "Lead"), await house.Given.OrganisationAsync(programme.Programme, "Invited"));
        var consortium = await house.Given.ConsortiumAsync(programme, "Closed team", [lead], [invited]);
        var root = $"/programmes/{programme.Key}/consortia/{consortium.Key}";
        var stranger = house.Reader.As(Role.Partner, programme.Programme, Guid.CreateVersion7());
        var guest = house.Reader.As(Role.Partner, programme.Programme, invited.Id.Value);

        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.AskAsync($"{root}/answer")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await guest.AskAsync($"{root}/edit")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await guest.AskAsync($"{root}/invite")).Status);
        var forOthers = await (await guest.OpenAsync($"{root}/answer")).SubmitAsync(("Form.Organisation", lead.Id.ToString()), ("Form.Answer", "Decline"));
        Assert.Equal(HttpStatusCode.Forbidden, forOthers.Status);
    }

    [Fact]
    public async Task Leave_ByAMemberAndByTheLead_IsRecordedForTheOneAndRefusedForTheOther()
    {
        var programme = await house.Given.OpenedAsync("Leaving programme");
        var (lead, member) = (await house.Given.OrganisationAsync(programme.Programme, "Staying"), await house.Given.OrganisationAsync(programme.Programme, "Going"));
        var consortium = await house.Given.ConsortiumAsync(programme, "Shrinking team", [lead, member], isFormed: true);
        var root = $"/programmes/{programme.Key}/consortia/{consortium.Key}";

        (await house.Reader.As(Role.CityOfficer, programme.Programme, lead.Id.Value).OpenAsync($"{root}/leave")).IsOk().Shows("Nobody can leave");
        var page = await house.Reader.As(Role.Partner, programme.Programme, member.Id.Value).OpenAsync($"{root}/leave");
        var silent = await page.SubmitAsync();
        var left = await page.SubmitAsync(("Form.Why", "Moved away"));

        Assert.Equal(HttpStatusCode.BadRequest, silent.Status);
        left.IsOk().Shows("Left");
    }

    [Fact]
    public async Task Desk_InvitationUnansweredForAWeek_ReachesTheSecretariat()
    {
        var programme = await house.Given.OpenedAsync("Waiting programme");
        var (lead, invited) = (await house.Given.OrganisationAsync(programme.Programme, "Asking"), await house.Given.OrganisationAsync(programme.Programme, "Asked"));
        await house.Given.ConsortiumAsync(programme, "Waiting team", [lead], [invited]);
        var secretariat = house.Given.Secretariat(programme.Programme);
        (await secretariat.OpenAsync("/desk")).IsOk().Hides("Waiting team");

        house.Clock.Advance(TimeSpan.FromDays(8));

        (await house.Given.Secretariat(programme.Programme).OpenAsync("/desk")).IsOk().Shows("Waiting team").Shows("unanswered");
    }

    [Fact]
    public async Task Add_BlankOrForAnotherOrganisation_IsRefusedAtTheField()
    {
        var programme = await house.Given.OpenedAsync("Bossy programme");
        var own = await house.Given.OrganisationAsync(programme.Programme, "Own City");
        var form = await house.Reader.As(Role.CityOfficer, programme.Programme, own.Id.Value).OpenAsync($"/programmes/{programme.Key}/consortia/new");

        var blank = await form.SubmitAsync(("Form.Purpose.Texts[en]", "Kept purpose"));
        var foreign = await form.SubmitAsync(("Form.Title.Texts[en]", "Team"), ("Form.Purpose.Texts[en]", "Purpose"), ("Form.Lead", Guid.CreateVersion7().ToString()));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (blank.Status, foreign.Status));
        blank.ShowsProblem("form.required").Holds("Form.Purpose.Texts[en]", "Kept purpose");
        foreign.ShowsProblem("form.choose").HasProblemAt("Form.Lead");
    }
}
