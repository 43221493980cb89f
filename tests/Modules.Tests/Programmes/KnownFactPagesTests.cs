using System.Net;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Programmes;

namespace Musubi.Modules.Tests.Programmes;

public sealed class KnownFactPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Add_ThenEdit_IsListedFilteredExportedAndRecorded()
    {
        var programme = await house.Given.OpenedAsync("Facts of one");
        var member = await house.Given.MemberAsync(programme, "Factville");
        await house.Given.FactAsync(programme, "Ships were counted.", FactStage.Figure);
        var secretariat = house.Given.Secretariat(programme.Programme);
        var root = $"/programmes/{programme.Key}/facts";
        var form = await (await secretariat.OpenAsync(root)).FollowAsync("/facts/new");

        var list = await form.IsOk().SubmitAsync(
            ("Form.Text.Texts[en]", "Two mayors talked."), ("Form.Stage", "Talk"), ("Form.When.On", "3 July 2026"), ("Form.Concerned", member.Member.ToString()), ("Form.Source.Texts[en]", "Press note"), ("Form.Key", "mayors"));

        list.IsOk().Shows("Saved").Shows("Two mayors talked.").Shows("3 Jul 2026").Shows("Press note");
        var edit = await secretariat.OpenAsync($"{root}/mayors/edit");
        (await edit.IsOk().SubmitAsync(("Form.Text.Texts[en]", "Three mayors talked."), ("Form.Why", "One more came"))).IsOk().Shows("Three mayors talked.");
        (await secretariat.OpenAsync($"{root}?q=mayors&stage=Talk&sort=when")).IsOk().Shows("Three mayors talked.").Shows("1 entry").Hides("Ships");
        (await secretariat.OpenAsync($"{root}?handler=Csv&stage=Talk")).IsOk().Shows("Three mayors talked.").Hides("Ships");
        (await secretariat.OpenAsync($"/programmes/{programme.Key}")).IsOk().Shows("Three mayors talked.").Shows("Factville");
        (await secretariat.OpenAsync($"{root}/mayors/history")).IsOk().Shows("Fact added").Shows("Fact edited").Shows("One more came").Shows("Factville");
    }

    [Fact]
    public async Task Add_WithFaults_SaysSoAtEachFieldAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Facts at fault");
        var hidden = await house.Given.PlaceAsync(ProgrammeId.New(), "Unseen hamlet");
        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/facts/new");

        var page = await form.SubmitAsync(("Form.When.From", "July 2026"), ("Form.When.To", "May 2026"), ("Form.Key", "Not A Key!"), ("Form.Source.Texts[en]", "Press note"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        page.HasProblemAt("Form.Stage").HasProblemAt("Form.When.To").Holds("Form.When.From", "July 2026").Holds("Form.Key", "Not A Key!").Holds("Form.Source.Texts[en]", "Press note");
        page.Hides(hidden.Id.ToString());
    }

    [Fact]
    public async Task Edit_WhoIsConcernedLeftMeanwhile_StaysNamed()
    {
        var programme = await house.Given.OpenedAsync("Facts of the past");
        var other = ProgrammeId.New();
        var place = await house.Given.PlaceAsync(other, "Vanishing town", isPublished: true);
        var fact = await house.Given.FactAsync(programme, "They met.", change: statement => statement with { Places = [place.Id] });
        await (await house.Given.Secretariat(other).OpenAsync($"/places/{place.Id}/standing?to=withdraw")).SubmitAsync();
        var secretariat = house.Given.Secretariat(programme.Programme);
        var address = $"/programmes/{programme.Key}/facts/{fact.Key}";

        (await (await secretariat.OpenAsync($"{address}/edit")).Hides("Vanishing town").SubmitAsync(("Form.Text.Texts[en]", "They met twice."))).IsOk().Shows("They met twice.");

        (await secretariat.OpenAsync($"{address}/edit")).Holds("Form.Concerned", $"Place:{place.Id}");
        (await secretariat.OpenAsync($"{address}/history")).IsOk().Hides("Vanishing town");
    }

    [Fact]
    public async Task Edit_SomebodySavedMeanwhile_ShowsBothAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Facts in haste");
        var fact = await house.Given.FactAsync(programme, "Before.");
        var address = $"/programmes/{programme.Key}/facts/{fact.Key}/edit";
        var slow = await house.Given.Secretariat(programme.Programme).OpenAsync(address);
        await (await house.Given.Secretariat(programme.Programme).OpenAsync(address)).SubmitAsync(("Form.Text.Texts[en]", "Theirs."));

        var clash = await slow.SubmitAsync(("Form.Text.Texts[en]", "Mine."));

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        clash.Shows("Theirs.").Holds("Form.Text.Texts[en]", "Mine.");
        (await clash.SubmitAsync()).IsOk().Shows("Mine.");
    }

    [Fact]
    public async Task Archive_ThenUndo_LeavesThePublicPagesAndReturns()
    {
        var programme = await house.Given.OpenedAsync("Facts to and fro", isPublished: true);
        var fact = await house.Given.FactAsync(programme, "Potoroos danced.");
        var secretariat = house.Given.Secretariat(programme.Programme);
        var root = $"/programmes/{programme.Key}/facts";

        (await (await secretariat.OpenAsync($"{root}/{fact.Key}/archive")).SubmitAsync(("why", "Not true"))).IsOk().Shows("Archived");

        (await house.Reader.OpenAsync(root)).IsOk().Hides("Potoroos");
        (await house.Reader.OpenAsync($"/programmes/{programme.Key}")).IsOk().Hides("Potoroos");
        (await (await (await secretariat.OpenAsync($"{root}?state=Archived")).FollowAsync("/archive")).SubmitAsync()).IsOk().Shows("Restored");
        (await house.Reader.OpenAsync(root)).IsOk().Shows("Potoroos");
        (await secretariat.OpenAsync($"{root}/{fact.Key}/history")).Shows("Fact archived").Shows("Not true").Shows("Fact restored");
    }
}
