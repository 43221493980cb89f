using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence;
using Musubi.Programmes;
using NodaTime;

namespace Musubi.Modules.Tests.Catalogue;

public sealed class SolutionPagesTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Add_ByAPartner_WithEvidence_IsPublishedListedFilteredAndRecorded()
    {
        var programme = await house.Given.OpenedAsync("Solutions of one", isPublished: true);
        var (provider, topic) = (await house.Given.OrganisationAsync(programme.Programme, "Pump Works", isPublished: true), await house.Given.TopicAsync(programme, "Pumps"));
        var town = (await house.Given.MemberAsync(programme, "Pumpstadt")).MemberId.ToString("D");
        var (partner, root) = (house.Given.Partner(programme, provider), $"/programmes/{programme.Key}/solutions");
        var form = await (await partner.OpenAsync(root)).FollowAsync("/solutions/new");

        var typed = await form.IsOk().Holds("Form.Organisation", provider.Id.ToString()).SubmitAsync("button[value='evidence:add']", ("Form.Title.Texts[en]", "Silent pump"), ("Form.Summary.Texts[en]", "Dries cellars"));
        var saved = await typed.IsOk().Holds("Form.Title.Texts[en]", "Silent pump").SubmitAsync(
            ("Form.Maturity", "InUse"), ("Form.Support", "Technology"), ("Form.Topics", topic.Id.ToString()), ("Form.Languages", "ja"), ("Form.Places", town),
            ("Form.Evidence[0].Kind", "Certificate"), ("Form.Evidence[0].Title.Texts[en]", "Test mark"), ("Form.Evidence[0].Link", "https://example.org/mark"), ("Form.Evidence[0].Year", "2025"));

        saved.IsOk().Shows("Silent pump").Shows("Test mark").Shows("2025").Shows("example.org").Shows("Not public");
        (await house.Reader.OpenAsync(root)).IsOk().Hides("Silent pump");
        var secretariat = house.Given.Secretariat(programme.Programme);
        (await (await partner.OpenAsync($"{root}/silent-pump")).SubmitAsync("button[value=Submit]")).IsOk().Shows("Submitted on");
        (await (await secretariat.OpenAsync($"{root}/silent-pump/standing?act=Publish")).SubmitAsync()).IsOk().Shows("Published");
        (await house.Reader.OpenAsync($"{root}?q=cellars&topic={topic.Id}&support=Technology&maturity=InUse&place={town}&sort=review")).IsOk().Shows("Silent pump").Shows("1 entry");
        (await house.Reader.OpenAsync($"{root}?support=Funding")).IsOk().Hides("Silent pump");
        (await house.Reader.OpenAsync($"{root}?handler=Csv")).IsOk().Shows("Silent pump").Shows("Japanese");
        (await house.Reader.OpenAsync($"/organisations/{provider.Id}")).IsOk().Shows("Silent pump");
        (await secretariat.OpenAsync($"{root}/silent-pump/history")).IsOk().Shows("Solution entered").Shows("Certificate").Shows("Pumpstadt").Shows("Solution published");
    }

    [Fact]
    public async Task Add_ForAnotherProviderOrWithBadEvidence_IsRefusedAtTheFieldAndKept()
    {
        var programme = await house.Given.OpenedAsync("Solutions of two");
        var (own, other) = (await house.Given.OrganisationAsync(programme.Programme, "Own Works"), await house.Given.OrganisationAsync(programme.Programme, "Other Works"));
        var form = await house.Given.Partner(programme, own).OpenAsync($"/programmes/{programme.Key}/solutions/new");
        var rows = await form.SubmitAsync("button[value='evidence:add']", ("Form.Title.Texts[en]", "Mine"), ("Form.Summary.Texts[en]", "Short"), ("Form.Maturity", "Idea"));

        var bad = await rows.SubmitAsync(("Form.Evidence[0].Title.Texts[en]", "Proof"), ("Form.Evidence[0].Link", "javascript:alert(1)"), ("Form.Evidence[0].Year", "1492"));
        var past = await rows.SubmitAsync(("Form.ReviewedUntil", "2026-01-01"));
        var theirs = await rows.SubmitAsync(("Form.Organisation", other.Id.ToString()));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.Forbidden), (bad.Status, past.Status, theirs.Status));
        bad.ShowsProblem("catalogue.not-a-year").HasProblemAt("Form.Evidence[0].Link").HasProblemAt("Form.Evidence[0].Kind").Holds("Form.Evidence[0].Link", "javascript:alert(1)");
        past.ShowsProblem("catalogue.review-in-the-past").HasProblemAt("Form.ReviewedUntil").Holds("Form.Title.Texts[en]", "Mine");
        theirs.ShowsProblem("catalogue.organisation-not-yours").HasProblemAt("Form.Organisation");
    }

    [Fact]
    public async Task SendBack_Published_TakesItBackUntilItIsMended()
    {
        var programme = await house.Given.OpenedAsync("Solutions sent back", isPublished: true);
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Loud Works", isPublished: true);
        var solution = await house.Given.SolutionAsync(programme, "Best of all", provider, isReleased: true);
        var (secretariat, partner, root) = (house.Given.Secretariat(programme.Programme), house.Given.Partner(programme, provider), $"/programmes/{programme.Key}/solutions/{solution.Key}");
        var form = await secretariat.OpenAsync($"{root}/send-back");

        (await form.SubmitAsync()).ShowsProblem("form.required").HasProblemAt("Form.Reason");
        (await form.SubmitAsync(("Form.Reason", "No advertising, please"))).IsOk().Shows("No advertising, please");

        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.OpenAsync(root)).Status);
        (await (await partner.OpenAsync($"{root}/standing?act=Publish")).SubmitAsync()).ShowsProblem("catalogue.sent-back");
        (await (await partner.OpenAsync($"{root}/edit")).SubmitAsync(("Form.Title.Texts[en]", "A pump"))).IsOk().Hides("No advertising, please");
        await (await partner.OpenAsync(root)).SubmitAsync("button[value=Submit]");
        (await (await secretariat.OpenAsync($"{root}/standing?act=Publish")).SubmitAsync()).IsOk();
        (await house.Reader.OpenAsync(root)).IsOk().Shows("A pump");
    }

    [Fact]
    public async Task Renew_Lapsed_IsOnTheDeskOfBothUntilThen()
    {
        var programme = await house.Given.OpenedAsync("Solutions that lapse");
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Old Works");
        var lapsed = await house.Given.SolutionAsync(programme, "Old pump", provider, reviewedUntil: new LocalDate(2026, 5, 1));
        await house.Given.SolutionAsync(programme, "Lapses soon", provider, reviewedUntil: new LocalDate(2026, 6, 1));
        await house.Given.SolutionAsync(programme, "Fresh pump", provider);
        var (partner, root) = (house.Given.Partner(programme, provider), $"/programmes/{programme.Key}/solutions/{lapsed.Key}");

        Assert.Equal(["Old pump", "Lapses soon"], await WorkAsync(new(Role.Secretariat, programme.Programme, null)));
        Assert.Equal(["Old pump", "Lapses soon"], await WorkAsync(new(Role.Partner, programme.Programme, provider.Id.Value)));
        Assert.Empty(await WorkAsync(new(Role.Partner, programme.Programme, Guid.NewGuid())));
        (await (await partner.OpenAsync($"{root}/standing?act=Publish")).SubmitAsync()).ShowsProblem("catalogue.review-lapsed", ("day", lapsed.ReviewedUntil));
        (await (await partner.OpenAsync($"{root}/renew")).SubmitAsync(("Form.ReviewedUntil", "2026-05-01"))).HasProblemAt("Form.ReviewedUntil");
        (await (await partner.OpenAsync($"{root}/renew")).SubmitAsync()).IsOk().Shows("11 May 2027");
        Assert.Equal(["Lapses soon"], await WorkAsync(new(Role.Partner, programme.Programme, provider.Id.Value)));
    }

    [Fact]
    public async Task Edit_SomebodySavedMeanwhile_ShowsBothAndKeepsWhatWasTyped()
    {
        var programme = await house.Given.OpenedAsync("Solutions in haste");
        var solution = await house.Given.SolutionAsync(programme, "Before", await house.Given.OrganisationAsync(programme.Programme, "Two Works"));
        var address = $"/programmes/{programme.Key}/solutions/{solution.Key}/edit";
        var slow = await house.Given.Secretariat(programme.Programme).OpenAsync(address);
        await (await house.Given.Secretariat(programme.Programme).OpenAsync(address)).SubmitAsync(("Form.Languages", "de"));

        var clash = await slow.SubmitAsync(("Form.Title.Texts[en]", "Mine"));

        Assert.Equal(HttpStatusCode.Conflict, clash.Status);
        clash.Shows("German").Holds("Form.Title.Texts[en]", "Mine");
        (await clash.SubmitAsync()).IsOk().Shows("Mine");
    }

    [Fact]
    public async Task Lookup_Offered_LeavesOutDraftsAndWhatHasLapsed()
    {
        var programme = await house.Given.OpenedAsync("Solutions looked up");
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Found Works");
        var offered = await house.Given.SolutionAsync(programme, "Offered", provider, isReleased: true);
        await house.Given.SolutionAsync(programme, "Draft", provider);
        await house.Given.SolutionAsync(programme, "Lapsed", provider, isReleased: true, reviewedUntil: Given.Yesterday);
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.System("matching");

        var found = await scope.ServiceProvider.GetRequiredService<CatalogueLookup>().OfferedAsync(programme.Programme, new(2026, 5, 11), CancellationToken.None);

        Assert.Equal((offered.Id, "solution"), (Assert.Single(found).Id, found[0].Trace.Kind));
    }

    private async Task<List<string>> WorkAsync(RoleHeld held)
    {
        var actor = new Actor(AccountId.New(), "reader", [held]);
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = actor;
        var found = new List<WorkItem>();
        foreach (var work in scope.ServiceProvider.GetServices<IWork>())
        {
            found.AddRange(await work.ForAsync(actor, Instant.FromUtc(2026, 5, 11, 8, 0), CancellationToken.None));
        }

        return found.ConvertAll(item => item.Name.Original);
    }
}
