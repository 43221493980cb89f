using System.Net;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Programmes.Model;

namespace Musubi.Modules.Tests.Transfer;

/// <summary>Who may bring in or take out which programme. Who may open the pages at all is a matter of the route matrix.</summary>
public sealed class ImportRightsTests : IAsyncLifetime
{
    private TestHouse house = null!;
    private ProgrammeId programme;

    public async ValueTask InitializeAsync()
    {
        house = await TestHouse.StartAsync();
        var hidden = ProgrammeFiles.Parse(ProgrammeFiles.Everything);
        hidden["programme"]!.AsObject().Remove("published");
        (await house.ImportAsync(hidden.Bytes())).IsWritten();
        programme = (await house.InDatabaseAsync(db => db.Set<Programme>().SingleAsync())).Programme;
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task Upload_KnownProgrammeByAnOperator_IsRefused()
    {
        var review = await house.Reader.As(Role.Operator).UploadAsync(ProgrammeFiles.Everything);

        review.ShowsProblem("programmes.import-known", ("key", "everything"));
    }

    [Fact]
    public async Task Upload_ProgrammeOfAnotherSecretariat_SaysNoMoreThanOfOneThatDoesNotExist()
    {
        var stranger = house.Given.Secretariat(ProgrammeId.New());

        var known = await stranger.UploadAsync(ImportPages.Everything("everything").Bytes());
        var unknown = await stranger.UploadAsync(ImportPages.Everything("nobody-has-this").Bytes());

        known.ShowsProblem("programmes.import-not-yours", ("key", "everything"));
        unknown.ShowsProblem("programmes.import-not-yours", ("key", "nobody-has-this"));
        Assert.Equal(Faults(known).Replace("everything", "nobody-has-this", StringComparison.Ordinal), Faults(unknown));
    }

    [Fact]
    public async Task Export_BySecretariat_IsTheFileWithWhatIsNotPublic()
    {
        var file = await house.Given.Secretariat(programme).OpenAsync("/programmes/everything/export");

        Assert.Equal(("application/json", "everything.json"), (file.Answer.Content.Headers.ContentType!.MediaType, file.Answer.Content.Headers.ContentDisposition!.FileName));
        Assert.Equal(await house.ExportAsync("everything"), await file.Answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData(false, HttpStatusCode.NotFound)]
    [InlineData(true, HttpStatusCode.Forbidden)]
    public async Task Export_ByAnotherSecretariat_IsRefused(bool isPublished, HttpStatusCode expected)
    {
        if (isPublished)
        {
            (await house.ImportAsync(ProgrammeFiles.Everything)).IsWritten();
        }

        var answer = await house.Given.Secretariat(ProgrammeId.New()).OpenAsync("/programmes/everything/export");

        Assert.Equal(expected, answer.Status);
    }

    [Fact]
    public async Task Pages_ForWhoMayUseThem_LeadToImportAndExport()
    {
        var secretariat = house.Given.Secretariat(programme);

        var own = await secretariat.OpenAsync("/programmes/everything");
        SeenPage[] reached =
        [
            await (await secretariat.OpenAsync("/programmes")).FollowAsync("/programmes/import"),
            await own.FollowAsync("/programmes/everything/export"),
            await own.FollowAsync("/programmes/import"),
            await (await house.Reader.As(Role.Operator).OpenAsync("/programmes")).FollowAsync("/programmes/import"),
        ];

        Assert.All(reached, page => page.IsOk());
        (await house.Reader.OpenAsync("/programmes")).IsOk().Hides("/programmes/import");
        (await house.Reader.As(Role.Partner, programme).OpenAsync("/programmes/everything")).IsOk().Hides("/export").Hides("/programmes/import");
    }

    [Fact]
    public async Task ExportedFile_UploadedIntoAnEmptyHouse_IsExportedThereByteForByte()
    {
        await using var empty = await TestHouse.StartAsync();
        var file = await (await house.Given.Secretariat(programme).OpenAsync("/programmes/everything/export")).Answer.Content.ReadAsByteArrayAsync();

        (await (await empty.Reader.As(Role.Operator).UploadAsync(file)).AgreeAsync()).IsOk().Shows("is imported");

        var there = (await empty.InDatabaseAsync(db => db.Set<Programme>().SingleAsync())).Programme;
        var again = await empty.Given.Secretariat(there).OpenAsync("/programmes/everything/export");
        Assert.Equal(file, await again.Answer.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Import_ProgrammeNamedAsThePage_IsRefused()
    {
        var review = await house.Reader.As(Role.Operator).UploadAsync(ImportPages.Everything("import").Bytes());

        review.ShowsProblem("programmes.key-reserved", ("key", "import"));
    }

    private static string Faults(SeenPage page) => page.Document.QuerySelector("#faults")!.TextContent;
}
