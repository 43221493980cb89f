using Microsoft.Extensions.DependencyInjection;
using Musubi.Catalogue;
using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence;

namespace Musubi.Modules.Tests.Catalogue;

public sealed class EvidenceLevelTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Edit_WithALevel_IsShownAtTheProofAndInTheHistory()
    {
        var programme = await house.Given.OpenedAsync("Proven at a level");
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Proof Works");
        var solution = await house.Given.SolutionAsync(programme, "Proven pump", provider);
        var (partner, root) = (house.Given.Partner(programme, provider), $"/programmes/{programme.Key}/solutions/{solution.Key}");
        var form = await (await partner.OpenAsync($"{root}/edit")).SubmitAsync("button[value='evidence:add']");

        var saved = await form.IsOk().Holds("Form.Evidence[0].Level", "Claimed").SubmitAsync(
            ("Form.Evidence[0].Kind", "Certificate"), ("Form.Evidence[0].Level", "Verified"), ("Form.Evidence[0].Title.Texts[en]", "Test mark"));

        saved.IsOk().Shows("Certificate Independently verified Test mark");
        (await partner.OpenAsync($"{root}/edit")).Holds("Form.Evidence[0].Level", "Verified");
        (await house.Given.Secretariat(programme.Programme).OpenAsync($"{root}/history")).IsOk().Shows("Certificate · Independently verified · Test mark");
    }

    [Fact]
    public async Task List_FromALevel_ShowsWhatIsProvenAtLeastSoWell()
    {
        var programme = await house.Given.OpenedAsync("Filtered by level");
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Level Works");
        await house.Given.SolutionAsync(programme, "Unproven pump", provider);
        await house.Given.SolutionAsync(programme, "Measured pump", provider, change: facts => facts with { Evidence = [Proof(EvidenceLevel.Claimed), Proof(EvidenceLevel.Measured), Proof(EvidenceLevel.Documented)] });
        await house.Given.SolutionAsync(programme, "Verified pump", provider, change: facts => facts with { Evidence = [Proof(EvidenceLevel.Verified)] });
        var (secretariat, root) = (house.Given.Secretariat(programme.Programme), $"/programmes/{programme.Key}/solutions");

        (await secretariat.OpenAsync(root)).IsOk().Shows("3 entries").Shows("Claimed");
        (await secretariat.OpenAsync($"{root}?level=Measured")).IsOk().Shows("2 entries").Shows("Measured pump").Shows("Verified pump");
        (await secretariat.OpenAsync($"{root}?level=Verified")).IsOk().Shows("1 entry").Shows("Verified pump");
    }

    [Fact]
    public async Task Face_SeveralProofs_TellsTheHighestLevel()
    {
        var programme = await house.Given.OpenedAsync("Told by level");
        var provider = await house.Given.OrganisationAsync(programme.Programme, "Face Works");
        var proven = await house.Given.SolutionAsync(programme, "Proven", provider, change: facts => facts with { Evidence = [Proof(EvidenceLevel.Measured), Proof(EvidenceLevel.Claimed)] });
        var bare = await house.Given.SolutionAsync(programme, "Bare", provider);
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.System("matching");

        var found = await scope.ServiceProvider.GetRequiredService<CatalogueLookup>().FindAsync([proven.Id, bare.Id], CancellationToken.None);

        Assert.Equal((EvidenceLevel.Measured, EvidenceLevel.Claimed), (found[proven.Id].EvidenceLevel, found[bare.Id].EvidenceLevel));
    }

    private static Evidence Proof(EvidenceLevel level) => new(EvidenceKind.Document, new(Language.English, "Proof")) { Level = level };
}
