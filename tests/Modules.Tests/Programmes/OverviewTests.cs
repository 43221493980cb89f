using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Programmes;

public sealed class OverviewTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Overview_WithADelegationAnEventAndAnAgreement_LeadsThePublicToEach()
    {
        var programme = await house.Given.OpenedAsync("Overview of three", isPublished: true);
        await house.Given.EventAsync(programme, "Quokka talk");
        await house.Given.DelegationAsync(programme, "Numbat journey");
        await house.Given.SignedAsync(programme, "Bilby accord", also: agreement => agreement.Release(yes: true, isProgrammePublic: true));
        var address = $"/programmes/{programme.Key}";

        var page = await house.Reader.OpenAsync(address);

        page.IsOk().Shows("10 June 2026").Hides("All: Events");
        (await page.FollowAsync("Quokka talk")).IsOk().Shows("Quokka talk");
        (await page.FollowAsync("Numbat journey")).IsOk().Shows("Numbat journey");
        (await page.FollowAsync("Bilby accord")).IsOk().Shows("Bilby accord");
    }

    [Fact]
    public async Task Overview_WithMoreThanTenEvents_ShowsTheLatestAndLeadsToAll()
    {
        var programme = await house.Given.OpenedAsync("Overview of many", isPublished: true);
        foreach (var day in Enumerable.Range(10, 11))
        {
            await house.Given.EventAsync(programme, $"Meeting number {day}", facts => facts with { When = new(on: PartialDate.Parse($"2026-06-{day}")) });
        }

        var page = await house.Reader.OpenAsync($"/programmes/{programme.Key}");

        page.IsOk().Shows("Meeting number 20").Shows("Meeting number 11").Hides("Meeting number 10");
        (await page.FollowAsync("All: Events")).IsOk().Shows("Meeting number 10");
    }

    [Fact]
    public async Task Overview_OfWhatIsNotPublic_IsKeptFromThePublic()
    {
        var programme = await house.Given.OpenedAsync("Overview of none", isPublished: true);
        var secretariat = house.Given.Secretariat(programme.Programme);
        var item = await house.Given.EventAsync(programme, "Wombat talk");
        await (await secretariat.OpenAsync($"/programmes/{programme.Key}/events/{item.Key}/standing?act=Withdraw")).SubmitAsync();

        var page = await house.Reader.OpenAsync($"/programmes/{programme.Key}");

        page.IsOk().Hides("Wombat talk");
        (await secretariat.OpenAsync($"/programmes/{programme.Key}")).IsOk().Shows("Wombat talk");
    }
}
