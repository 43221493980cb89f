using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence.Audit;
using Musubi.Persistence.Jobs;
using Musubi.Programmes.Features.ImportProgramme;
using Musubi.Programmes.Model;

namespace Musubi.Modules.Tests.Transfer;

/// <summary>A file that its reader would wait too long for is checked and imported by jobs.</summary>
public sealed class LargeImportTests : IAsyncLifetime
{
    private TestHouse house = null!;
    private Reader reader = null!;

    // No node takes jobs here: each test says when one runs.
    public async ValueTask InitializeAsync()
    {
        house = await TestHouse.StartAsync(change: builder => builder.Configuration["Jobs:AtOnce"] = "0");
        reader = house.Reader.As(Role.Operator);
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task Upload_LargeFile_IsCheckedByAJobThatLeadsToTheReview()
    {
        var waiting = await reader.UploadAsync(Large());
        await WorkAsync();

        var done = await reader.OpenAsync(waiting.Address);
        var review = await done.FollowAsync("/programmes/import/review");

        waiting.IsOk().Shows("Check a programme file").Shows("Waits for its turn");
        done.Shows($"All {ProgrammeFiles.EverythingCount} entries are in order.");
        review.IsOk().Shows("Nothing has been imported yet.");
        Assert.Equal(0, await house.InDatabaseAsync(db => db.Set<AuditEntry>().CountAsync(entry => entry.What == "transfer.import")));
    }

    [Fact]
    public async Task Agree_LargeFile_IsImportedByAJobUnderWhoAgreed()
    {
        var review = await ReviewAsync(Large());

        var waiting = await review.AgreeAsync("Agreed");
        await WorkAsync();
        var done = await reader.OpenAsync(waiting.Address);

        waiting.IsOk().Shows("Import a programme file");
        done.Shows("The file is imported.");
        (await done.FollowAsync("/programmes/import/review")).IsOk().Shows("is imported");
        var entry = await house.InDatabaseAsync(db => db.Set<AuditEntry>().FirstAsync(entry => entry.What == "transfer.import"));
        Assert.Equal("programme.json: Agreed", entry.Why);
        Assert.StartsWith("Test Person", entry.ActorName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ImportJob_RunTwice_ImportsOnce()
    {
        var review = await ReviewAsync(Large());
        await review.AgreeAsync();
        await review.AgreeAsync();

        await WorkAsync();
        await WorkAsync();

        Assert.Single(await house.InDatabaseAsync(db => db.Set<Programme>().ToListAsync()));
        Assert.All(await house.InDatabaseAsync(db => db.Set<JobRecord>().ToListAsync()), job => Assert.Equal(JobState.Done, job.State));
    }

    [Fact]
    public async Task ImportJob_KeyTakenMeanwhile_LeadsToTheNewCheck()
    {
        var review = await ReviewAsync(Large());
        var waiting = await review.AgreeAsync();
        (await house.ImportAsync(ProgrammeFiles.Everything)).IsWritten();

        await WorkAsync();
        var done = await reader.OpenAsync(waiting.Address);

        done.Shows("Nothing was imported, because something was changed on the server meanwhile.");
        (await done.FollowAsync("/programmes/import/review")).ShowsProblem("programmes.import-known", ("key", "everything"));
    }

    [Fact]
    public async Task Review_WhileTheJobRuns_LeadsToTheJob()
    {
        var waiting = await reader.UploadAsync(Large());
        var id = await house.InDatabaseAsync(db => db.Set<UploadedFile>().Select(file => file.Id).SingleAsync());

        var review = await reader.OpenAsync(ReviewImportPage.PathOf(id));

        Assert.Equal(waiting.Address, review.Address);
    }

    [Fact]
    public async Task Upload_MoreThanThePageTakes_IsRefusedUnread()
    {
        var browser = await reader.BrowserAsync();
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(house.Address, "/en/programmes/import")) { Content = new ByteArrayContent([]) };
        request.Headers.ExpectContinue = true;
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        request.Content.Headers.ContentLength = ImportProgrammePage.LargestRequest + 1;

        var answer = await browser.SendAsync(request, follow: false);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
    }

    // Blanks at the end make any file large.
    private static byte[] Large() => [.. ProgrammeFiles.Everything, .. Enumerable.Repeat((byte)' ', Upload.LargestAtOnce)];

    private async Task<SeenPage> ReviewAsync(byte[] file)
    {
        var waiting = await reader.UploadAsync(file);
        await WorkAsync();
        return await (await reader.OpenAsync(waiting.Address)).FollowAsync("/programmes/import/review");
    }

    private async Task WorkAsync() => Assert.True(await house.Services.GetRequiredService<JobRunner>().RunNextAsync(default));
}
