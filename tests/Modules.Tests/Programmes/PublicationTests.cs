using System.Net;
using Musubi.Modules.Tests.Testing;
using Musubi.Programmes;

namespace Musubi.Modules.Tests.Programmes;

public sealed class PublicationTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Publish_PartsAddedBefore_BecomePublicWithTheirProgrammeAndGoBackWithIt()
    {
        var programme = await house.Given.OpenedAsync("Bilbynetz");
        var secretariat = house.Given.Secretariat(programme.Programme);
        var place = await house.Given.PlaceAsync(programme.Programme, "Bilbytown", isPublished: true);
        var root = $"/programmes/{programme.Key}";
        var edition = await (await secretariat.OpenAsync($"{root}/editions/new")).SubmitAsync(("Form.Name.Texts[en]", "Bilby year"), ("Form.TimeZone", "Europe/Berlin"), ("Form.Key", "year"));
        edition.IsOk().Shows("Created. The edition becomes public together with the programme.");
        var member = await secretariat.OpenAsync($"{root}/members/new");
        var editionId = member.Document.QuerySelector("select[name='Form.Edition'] option:not([value=''])")!.GetAttribute("value")!;
        (await member.SubmitAsync(("Form.Member", $"Place:{place.Id}"), ("Form.Role", "Host"), ("Form.Edition", editionId))).IsOk().Shows("Bilbytown");
        await (await secretariat.OpenAsync($"{root}/topics/new")).SubmitAsync(("Form.Label.Texts[en]", "Bilby burrows"));
        await (await secretariat.OpenAsync($"{root}/facts/new")).SubmitAsync(("Form.Text.Texts[en]", "Bilbies were counted."), ("Form.Stage", "Figure"), ("Form.Edition", editionId));
        var question = await (await secretariat.OpenAsync(root)).FollowAsync("/publish");

        question.IsOk().Shows("Edition “Bilby year”").Shows("1 entry on who takes part").Shows("1 topic").Shows("1 known fact");
        (await question.SubmitAsync(("why", "Announced today"))).IsOk().Shows("Published. Everyone can read it now.");

        (await house.Reader.OpenAsync(root)).IsOk().Shows("Bilby year").Shows("Bilbytown").Shows("Bilby burrows").Shows("Bilbies were counted.");
        (await house.Reader.OpenAsync($"{root}/editions/year")).IsOk().Shows("Bilbytown");
        (await house.Reader.OpenAsync("/programmes?q=bilbynetz")).IsOk().Shows("Bilbynetz");
        (await (await (await secretariat.OpenAsync(root)).FollowAsync("/publish")).SubmitAsync()).IsOk().Shows("Taken back.");
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.OpenAsync($"{root}/editions/year")).Status);
        (await house.Reader.OpenAsync($"/places/{place.Id}")).IsOk().Hides("Bilbynetz");
        (await (await secretariat.OpenAsync(root)).FollowAsync("/history")).Shows("Programme published").Shows("Announced today").Shows("Programme taken back");
    }

    [Fact]
    public async Task Publish_EditionHeldBackOnPurpose_SaysSoAndLeavesItBack()
    {
        var programme = await house.Given.OpenedAsync("Quokkanetz");
        var edition = await house.Given.EditionAsync(programme, "Quokka year", isReleased: false);
        await house.Given.FactAsync(programme, "Quokkas smiled.", FactStage.Talk, edition.Id);
        var secretariat = house.Given.Secretariat(programme.Programme);

        var question = await secretariat.OpenAsync($"/programmes/{programme.Key}/publish");
        question.IsOk().Shows("Stays back until you release it: edition “Quokka year”").Hides("1 known fact");
        await question.SubmitAsync();

        (await house.Reader.OpenAsync($"/programmes/{programme.Key}")).IsOk().Hides("Quokka year").Hides("Quokkas smiled.");
    }

    [Fact]
    public async Task Add_EditionToAPublicProgramme_WaitsForItsRelease()
    {
        var programme = await house.Given.OpenedAsync("Dingonetz", isPublished: true);
        var form = await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/editions/new");

        var page = await form.SubmitAsync(("Form.Name.Texts[en]", "Dingo year"), ("Form.TimeZone", "Europe/Berlin"));

        page.IsOk().Shows("Release the edition when everyone may read it.").Shows("This edition is held back.");
        (await house.Reader.OpenAsync($"/programmes/{programme.Key}")).IsOk().Hides("Dingo year");
    }

    [Fact]
    public async Task Add_MemberTopicAndFactToAPublicProgramme_AreReadByEveryoneAtOnce()
    {
        var programme = await house.Given.OpenedAsync("Possumnetz", isPublished: true);
        var place = await house.Given.PlaceAsync(programme.Programme, "Possumtown", isPublished: true);
        var secretariat = house.Given.Secretariat(programme.Programme);
        await (await secretariat.OpenAsync($"/programmes/{programme.Key}/members/new")).SubmitAsync(("Form.Member", $"Place:{place.Id}"), ("Form.Role", "Host"));
        await (await secretariat.OpenAsync($"/programmes/{programme.Key}/topics/new")).SubmitAsync(("Form.Label.Texts[en]", "Night life"));
        await (await secretariat.OpenAsync($"/programmes/{programme.Key}/facts/new")).SubmitAsync(("Form.Text.Texts[en]", "Possums met."), ("Form.Stage", "Talk"));

        (await house.Reader.OpenAsync($"/programmes/{programme.Key}")).IsOk().Shows("Possumtown").Shows("Night life").Shows("Possums met.");
    }
}
