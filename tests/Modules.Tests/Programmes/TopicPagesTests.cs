using System.Net;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Programmes;

public sealed class TopicPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Add_ThenEdit_IsListedFilteredExportedAndRecorded()
    {
        var programme = await house.Given.OpenedAsync("Topics of one");
        await house.Given.TopicAsync(programme, "Air", isShared: false);
        var secretariat = house.Given.Secretariat(programme.Programme);
        var root = $"/programmes/{programme.Key}/topics";
        var form = await (await secretariat.OpenAsync(root)).FollowAsync("/topics/new");

        (await form.IsOk().SubmitAsync(("Form.Label.Texts[en]", "Flood water"), ("Form.Label.Texts[ja]", "洪水"))).IsOk().Shows("Saved").Shows("Flood water").Shows("flood-water");

        var edit = await (await secretariat.OpenAsync($"{root}?shared=true")).FollowAsync("/flood-water/edit");
        (await edit.IsOk().SubmitAsync(("Form.Label.Texts[en]", "Flooding"), ("Form.Why", "Shorter"))).IsOk().Shows("Flooding");
        (await secretariat.OpenAsync($"{root}?q=洪水&shared=true&sort=key")).IsOk().Shows("Flooding").Shows("1 entry");
        (await secretariat.OpenAsync($"{root}?handler=Csv&shared=true")).IsOk().Shows("Flooding").Hides("Air");
        (await secretariat.OpenAsync($"/programmes/{programme.Key}")).IsOk().Shows("Flooding");
        (await secretariat.OpenAsync($"{root}/flood-water/history")).IsOk().Shows("Topic added").Shows("Topic edited").Shows("Shorter").Shows("English: Flooding");
    }

    [Fact]
    public async Task Add_KeyTakenOrNameMissing_SaysSoAtTheFieldAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Topics twice");
        var topic = await house.Given.TopicAsync(programme, "Water");
        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/topics/new");

        var taken = await form.SubmitAsync(("Form.Label.Texts[en]", "Water again"), ("Form.Key", topic.Key.Stored));
        var missing = await form.SubmitAsync(("Form.Key", "rain"));

        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.BadRequest), (taken.Status, missing.Status));
        taken.ShowsProblem("programmes.key-taken", ("key", topic.Key.Stored)).HasProblemAt("Form.Key").Holds("Form.Label.Texts[en]", "Water again");
        missing.ShowsProblem("form.required").Holds("Form.Key", "rain");
    }

    [Fact]
    public async Task Edit_SomebodySavedMeanwhile_ShowsBothAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Topics in haste");
        var topic = await house.Given.TopicAsync(programme, "Before");
        var address = $"/programmes/{programme.Key}/topics/{topic.Key}/edit";
        var slow = await house.Given.Secretariat(programme.Programme).OpenAsync(address);
        await (await house.Given.Secretariat(programme.Programme).OpenAsync(address)).SubmitAsync(("Form.Label.Texts[en]", "Theirs"));

        var clash = await slow.SubmitAsync(("Form.Label.Texts[en]", "Mine"));

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        clash.Shows("Theirs").Holds("Form.Label.Texts[en]", "Mine");
        (await clash.SubmitAsync()).IsOk().Shows("Mine");
    }

    [Fact]
    public async Task Archive_ThenUndo_LeavesThePublicListAndReturns()
    {
        var programme = await house.Given.OpenedAsync("Topics to and fro", isPublished: true);
        var topic = await house.Given.TopicAsync(programme, "Echidnas");
        var secretariat = house.Given.Secretariat(programme.Programme);
        var root = $"/programmes/{programme.Key}/topics";

        (await (await secretariat.OpenAsync($"{root}/{topic.Key}/archive")).SubmitAsync(("why", "Solved"))).IsOk().Shows("Archived");

        (await house.Reader.OpenAsync(root)).IsOk().Hides("Echidnas");
        var archived = await secretariat.OpenAsync($"{root}?state=Archived");
        (await (await archived.Shows("Echidnas").FollowAsync("/archive")).SubmitAsync()).IsOk().Shows("Restored");
        (await house.Reader.OpenAsync(root)).IsOk().Shows("Echidnas");
        (await secretariat.OpenAsync($"{root}/{topic.Key}/history")).Shows("Topic archived").Shows("Solved").Shows("Topic restored");
    }
}
