using System.Net;
using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Catalogue;

/// <summary>The secretariat looks at solutions before they are published.</summary>
public sealed class ReviewFirstTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Submit_ByItsProvider_WaitsForTheSecretariatWhichPublishesIt()
    {
        var programme = await house.Given.OpenedAsync("Looked at first", isPublished: true);
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Patient Works", isPublished: true);
        var solution = await house.Given.SolutionAsync(programme, "Patient pump", provider);
        var (secretariat, partner, list) = (house.Given.Secretariat(programme.Programme), house.Given.Partner(programme, provider), $"/programmes/{programme.Key}/solutions");
        var page = await partner.OpenAsync($"{list}/{solution.Key}");

        Assert.Null(page.IsOk().Document.QuerySelector("a[href*='act=Publish']"));
        (await (await partner.OpenAsync($"{list}/{solution.Key}/standing?act=Publish")).SubmitAsync()).ShowsProblem("catalogue.review-first");
        var submitted = await page.SubmitAsync("button[value=Submit]");

        submitted.IsOk().Shows("Submitted: the secretariat reviews").Shows("Submitted on 11 May 2026");
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.OpenAsync($"{list}/{solution.Key}")).Status);
        (await secretariat.OpenAsync("/desk")).Shows("Review the submitted solution");
        (await partner.OpenAsync("/desk")).Hides("Review the submitted solution");
        (await secretariat.OpenAsync($"{list}?review=Waiting")).IsOk().Shows("Patient pump").Shows("Waiting for review").Shows("1 entry");
        (await (await secretariat.OpenAsync($"{list}/{solution.Key}/standing?act=Publish")).SubmitAsync()).IsOk().Shows("Published").Hides("Submitted on");
        (await house.Reader.OpenAsync($"{list}/{solution.Key}")).IsOk().Shows("Patient pump");
        (await secretariat.OpenAsync("/desk")).Hides("Patient pump");
        (await secretariat.OpenAsync($"{list}/{solution.Key}/history")).IsOk().Shows("Solution submitted for review").Shows("Solution published");
    }

    [Fact]
    public async Task Submit_TakenBackOrSentBack_WaitsNoMore()
    {
        var programme = await house.Given.OpenedAsync("Looked at and not", isPublished: true);
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Rash Works", isPublished: true);
        var solution = await house.Given.SolutionAsync(programme, "Rash pump", provider);
        var (secretariat, partner, root) = (house.Given.Secretariat(programme.Programme), house.Given.Partner(programme, provider), $"/programmes/{programme.Key}/solutions/{solution.Key}");

        var submitted = await (await partner.OpenAsync(root)).SubmitAsync("button[value=Submit]");
        var taken = await submitted.SubmitAsync("button[value=TakeBack]");
        var again = await taken.IsOk().Hides("Submitted on").SubmitAsync("button[value=Submit]");
        await (await secretariat.OpenAsync($"{root}/send-back")).SubmitAsync(("Form.Reason", "Say what it costs"));
        var late = await again.SubmitAsync("button[value=TakeBack]");

        late.ShowsProblem("catalogue.nothing-to-submit");
        var seen = await partner.OpenAsync(root);
        seen.IsOk().Shows("Say what it costs").Hides("Submitted on");
        Assert.Null(seen.Document.QuerySelector("button[value=Submit]"));
    }

    [Fact]
    public async Task Edit_PublicByItsProvider_StaysPublicAndIsLookedAtAgain()
    {
        var programme = await house.Given.OpenedAsync("Looked at again", isPublished: true);
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Busy Works", isPublished: true);
        var solution = await house.Given.SolutionAsync(programme, "Busy pump", provider, isReleased: true);
        var (secretariat, partner, root) = (house.Given.Secretariat(programme.Programme), house.Given.Partner(programme, provider), $"/programmes/{programme.Key}/solutions/{solution.Key}");

        await (await secretariat.OpenAsync($"{root}/edit")).SubmitAsync(("Form.Languages", "de"));
        await (await partner.OpenAsync($"{root}/edit")).SubmitAsync();
        (await secretariat.OpenAsync(root)).IsOk().Hides("changed by its provider");
        await (await partner.OpenAsync($"{root}/edit")).SubmitAsync(("Form.Title.Texts[en]", "Busier pump"));

        (await house.Reader.OpenAsync(root)).IsOk().Shows("Busier pump").Hides("changed by its provider");
        (await house.Reader.OpenAsync($"/programmes/{programme.Key}/solutions?review=Waiting")).IsOk().Shows("Busier pump").Hides("Waiting for review");
        var changed = await secretariat.OpenAsync(root);
        (await changed.IsOk().Shows("changed by its provider on 11 May 2026").SubmitAsync("button[value=Confirm]")).IsOk().Shows("It stays public").Hides("changed by its provider");
    }

    [Fact]
    public async Task Edit_PublicThenPutAwayAndRestored_StillWaitsAndIsConfirmedOnlyAsItWasRead()
    {
        var programme = await house.Given.OpenedAsync("Looked at all the same", isPublished: true);
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Sly Works", isPublished: true);
        var solution = await house.Given.SolutionAsync(programme, "Sly pump", provider, isReleased: true);
        var (secretariat, partner, root) = (house.Given.Secretariat(programme.Programme), house.Given.Partner(programme, provider), $"/programmes/{programme.Key}/solutions/{solution.Key}");

        await (await partner.OpenAsync($"{root}/edit")).SubmitAsync(("Form.Title.Texts[en]", "Slyer pump"));
        await (await partner.OpenAsync($"{root}/standing?act=Archive")).SubmitAsync();
        await (await partner.OpenAsync($"{root}/standing?act=Restore")).SubmitAsync();
        var read = await secretariat.OpenAsync(root);
        await (await partner.OpenAsync($"{root}/edit")).SubmitAsync(("Form.Title.Texts[en]", "Slyest pump"));
        var late = await read.IsOk().Shows("changed by its provider").SubmitAsync("button[value=Confirm]");

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        (await secretariat.OpenAsync(root)).Shows("Slyest pump").Shows("changed by its provider");
    }

    [Fact]
    public async Task Publish_ChangedSinceItWasRead_IsRefusedUntilItIsReadAgain()
    {
        var programme = await house.Given.OpenedAsync("Looked at as it was", isPublished: true);
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Quick Works", isPublished: true);
        var solution = await house.Given.SolutionAsync(programme, "Quick pump", provider);
        var (secretariat, partner, root) = (house.Given.Secretariat(programme.Programme), house.Given.Partner(programme, provider), $"/programmes/{programme.Key}/solutions/{solution.Key}");
        await (await partner.OpenAsync(root)).SubmitAsync("button[value=Submit]");
        var asked = await (await secretariat.OpenAsync(root)).FollowAsync("Publish");

        await (await partner.OpenAsync($"{root}/edit")).SubmitAsync(("Form.Title.Texts[en]", "Quicker pump"));
        var refused = await asked.IsOk().SubmitAsync();

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.OpenAsync(root)).Status);
        (await (await (await secretariat.OpenAsync(root)).FollowAsync("Publish")).SubmitAsync()).IsOk().Shows("Quicker pump").Shows("Published");
    }

    [Fact]
    public async Task Confirm_ByTheProviderItself_IsRefused()
    {
        var programme = await house.Given.OpenedAsync("Looked at by oneself", isPublished: true);
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Proud Works", isPublished: true);
        var solution = await house.Given.SolutionAsync(programme, "Proud pump", provider);
        var page = await house.Given.Partner(programme, provider).OpenAsync($"/programmes/{programme.Key}/solutions/{solution.Key}");
        var submitted = await page.SubmitAsync("button[value=Submit]");

        var refused = await submitted.SubmitAsync("button[value=TakeBack]", ("act", "Confirm"));

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        refused.ShowsProblem("catalogue.review-first");
        (await house.Given.Secretariat(programme.Programme).OpenAsync($"/programmes/{programme.Key}/solutions?review=Waiting")).IsOk().Shows("Proud pump");
    }

    [Fact]
    public async Task Rules_NotReviewedFirst_LetProvidersPublish()
    {
        var programme = await house.Given.OpenedAsync("Trusted at once", isPublished: true);
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Free Works", isPublished: true);
        var solution = await house.Given.SolutionAsync(programme, "Free pump", provider);
        var (secretariat, partner, root) = (house.Given.Secretariat(programme.Programme), house.Given.Partner(programme, provider), $"/programmes/{programme.Key}/solutions/{solution.Key}");
        var rules = await (await secretariat.OpenAsync($"/programmes/{programme.Key}/solutions")).FollowAsync("/catalogue/rules");

        (await rules.IsOk().Holds("Form.IsReviewedFirst", "true").SubmitAsync(("Form.IsReviewedFirst", "false"))).IsOk().Shows("Saved");

        (await (await partner.OpenAsync($"{root}/standing?act=Publish")).SubmitAsync()).IsOk().Shows("Published");
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.OpenAsync($"/programmes/{programme.Key}/catalogue/rules")).Status);
    }
}
