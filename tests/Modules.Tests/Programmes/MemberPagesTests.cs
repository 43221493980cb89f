using System.Net;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Programmes;

namespace Musubi.Modules.Tests.Programmes;

public sealed class MemberPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Add_ThenEdit_IsListedFilteredExportedAndRecorded()
    {
        var programme = await house.Given.OpenedAsync("Members of one");
        var organisation = await house.Given.OrganisationAsync(programme.Programme, "Zeppelin works");
        await house.Given.MemberAsync(programme, "Aachen", MembershipRole.Owner);
        var secretariat = house.Given.Secretariat(programme.Programme);
        var root = $"/programmes/{programme.Key}/members";
        var form = await (await secretariat.OpenAsync(root)).FollowAsync("/members/new");

        var list = await form.IsOk().SubmitAsync(("Form.Member", $"Organisation:{organisation.Id}"), ("Form.Role", "Partner"), ("Form.Note.Texts[en]", "Builds airships"), ("Form.Source.Texts[en]", "Press note"));

        list.IsOk().Shows("Saved").Shows("Zeppelin works").Shows("Builds airships");
        var edit = (await (await secretariat.OpenAsync($"{root}?role=Partner")).FollowAsync("/edit")).IsOk().Shows("Edit: Zeppelin works");
        (await edit.SubmitAsync(("Form.Role", "Coordinator"), ("Form.Why", "Elected"))).IsOk().Shows("Coordinator");
        (await secretariat.OpenAsync($"{root}?q=airships&kind=Organisation&role=Coordinator")).IsOk().Shows("Zeppelin works").Hides("Aachen");
        var sorted = (await secretariat.OpenAsync($"{root}?sort=name&desc=true")).Text;
        Assert.True(sorted.IndexOf("Zeppelin works", StringComparison.Ordinal) < sorted.IndexOf("Aachen", StringComparison.Ordinal));
        (await secretariat.OpenAsync($"{root}?handler=Csv&role=Coordinator")).IsOk().Shows("Zeppelin works").Hides("Aachen").Hides("/edit");
        (await (await secretariat.OpenAsync($"{root}?role=Coordinator")).FollowAsync("/history")).IsOk().Shows("Member added").Shows("Member edited").Shows("Elected").Shows("Partner");
    }

    [Fact]
    public async Task Add_TheSameAgain_SaysSoAtTheFieldAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Members twice");
        var member = await house.Given.MemberAsync(programme, "Twice town", MembershipRole.Host);
        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/members/new");

        var page = await form.SubmitAsync(("Form.Member", member.Member.ToString()), ("Form.Role", "Host"), ("Form.Note.Texts[en]", "Long note"));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        page.ShowsProblem("programmes.membership-taken").HasProblemAt("Form.Member").Holds("Form.Note.Texts[en]", "Long note");
    }

    [Fact]
    public async Task Edit_IntoARoleThatTheMemberHas_SaysSoAtTheRoleAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Members alike");
        var host = await house.Given.MemberAsync(programme, "Alike town", MembershipRole.Host);
        var secretariat = house.Given.Secretariat(programme.Programme);
        await (await secretariat.OpenAsync($"/programmes/{programme.Key}/members/new")).SubmitAsync(("Form.Member", host.Member.ToString()), ("Form.Role", "Partner"));

        var page = await (await secretariat.OpenAsync($"/programmes/{programme.Key}/members/{host.Id}/edit")).SubmitAsync(("Form.Role", "Partner"), ("Form.Note.Texts[en]", "Long note"));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        page.ShowsProblem("programmes.membership-taken").HasProblemAt("Form.Role").Holds("Form.Note.Texts[en]", "Long note");
    }

    [Fact]
    public async Task Add_SomebodyWhomTheSecretariatMayNotSee_IsRefusedAtTheField()
    {
        var programme = await house.Given.OpenedAsync("Members unseen");
        var hidden = await house.Given.PlaceAsync(ProgrammeId.New(), "Unseen hamlet");
        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/members/new");

        var page = await form.Hides("Unseen hamlet").SubmitAsync(("Form.Member", $"Place:{hidden.Id}"), ("Form.Role", "Host"), ("Form.Note.Texts[en]", "Long note"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        page.ShowsProblem("form.choose").HasProblemAt("Form.Member").Holds("Form.Note.Texts[en]", "Long note").Hides("Unseen hamlet");
    }

    [Fact]
    public async Task Add_WithoutRoleAndMember_SaysSoAtBoth()
    {
        var programme = await house.Given.OpenedAsync("Members blank");
        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/members/new");

        var page = await form.SubmitAsync(("Form.Note.Texts[en]", "Long note"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        page.HasProblemAt("Form.Member").HasProblemAt("Form.Role").Holds("Form.Note.Texts[en]", "Long note");
    }

    [Fact]
    public async Task Edit_SomebodySavedMeanwhile_ShowsBothAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Members in haste");
        var member = await house.Given.MemberAsync(programme, "Haste town", MembershipRole.Host);
        var address = $"/programmes/{programme.Key}/members/{member.Id}/edit";
        var slow = await house.Given.Secretariat(programme.Programme).OpenAsync(address);
        await (await house.Given.Secretariat(programme.Programme).OpenAsync(address)).SubmitAsync(("Form.Note.Texts[en]", "Their note"), ("Form.Why", "Voted in May"));

        var clash = await slow.SubmitAsync(("Form.Note.Texts[en]", "My note"));

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        clash.Shows("Their note").Shows("Voted in May").Holds("Form.Note.Texts[en]", "My note");
        (await clash.SubmitAsync()).IsOk().Shows("My note");
    }

    [Fact]
    public async Task Edit_ItsEditionWasArchivedMeanwhile_KeepsTheEdition()
    {
        var programme = await house.Given.OpenedAsync("Members of the past");
        var edition = await house.Given.EditionAsync(programme, "Past year");
        var member = await house.Given.MemberAsync(programme, "Past town", MembershipRole.Host, edition.Id);
        var secretariat = house.Given.Secretariat(programme.Programme);
        await (await secretariat.OpenAsync($"/programmes/{programme.Key}/editions/{edition.Key}/archive")).SubmitAsync();

        await (await secretariat.OpenAsync($"/programmes/{programme.Key}/members/{member.Id}/edit")).SubmitAsync(("Form.Note.Texts[en]", "Kept"));

        (await secretariat.OpenAsync($"/programmes/{programme.Key}/members/{member.Id}/edit")).Holds("Form.Note.Texts[en]", "Kept").Holds("Form.Edition", edition.Id.ToString());
    }

    [Fact]
    public async Task Remove_ThenUndo_LeavesThePublicPageAndReturns()
    {
        var programme = await house.Given.OpenedAsync("Members to and fro", isPublished: true);
        var member = await house.Given.MemberAsync(programme, "Pendeltown", MembershipRole.Host);
        var secretariat = house.Given.Secretariat(programme.Programme);

        var removed = await (await (await secretariat.OpenAsync($"/programmes/{programme.Key}/members")).FollowAsync("/remove")).SubmitAsync(("why", "Left"));

        removed.IsOk().Shows("Removed.").Shows("Undo");
        (await house.Reader.OpenAsync($"/programmes/{programme.Key}")).IsOk().Hides("Pendeltown");
        (await removed.SubmitAsync($"form[action$='{member.Id}/remove']")).IsOk().Shows("Restored").Shows("Pendeltown");
        (await house.Reader.OpenAsync($"/programmes/{programme.Key}")).IsOk().Shows("Pendeltown");
        (await secretariat.OpenAsync($"/programmes/{programme.Key}/members/{member.Id}/history")).Shows("Member removed").Shows("Left").Shows("Removal undone");
    }
}
