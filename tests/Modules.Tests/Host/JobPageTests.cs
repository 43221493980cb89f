using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Foundation;
using Musubi.Modules.Tests.Testing;
using Musubi.Persistence.Jobs;

namespace Musubi.Modules.Tests.Host;

public sealed class JobPageTests : IAsyncLifetime
{
    private readonly ProgrammeId programme = ProgrammeId.New();
    private TestHouse house = null!;
    private Actor starter = null!;

    // No node takes jobs here: each test says when one runs.
    public async ValueTask InitializeAsync()
    {
        house = await TestHouse.StartAsync(change: builder => builder.Configuration["Jobs:AtOnce"] = "0");
        var account = await house.Given.AccountAsync(new RoleHeld(Role.Partner, programme, Guid.CreateVersion7()));
        starter = new(account, "Kim Partner", [new RoleHeld(Role.Partner, programme, null)]);
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Theory]
    [InlineData("en", "Waits for its turn")]
    [InlineData("de", "Wartet, bis er an der Reihe ist")]
    [InlineData("ja", "順番を待っています")]
    public async Task Open_Queued_SaysSoAndRefreshesItselfWithoutScript(string language, string words)
    {
        var id = await StartAsync();

        var page = await house.Reader.Being(starter.Account!.Value).In(language).OpenAsync($"/jobs/{id}");

        Assert.Contains(words, page.Text);
        Assert.NotNull(page.Document.QuerySelector("head noscript"));
        Assert.NotNull(page.Document.QuerySelector("[data-m-live]"));
    }

    [Fact]
    public async Task Open_Running_ShowsHowFarAndWhatItDoes()
    {
        var id = await StartAsync();
        await house.InDatabaseAsync(async db =>
        {
            var job = (await JobQueue.ClaimAsync(db, default))!;
            return await JobQueue.HoldAsync(db, job, (42, Saying.Of("Host.Job.Begins", []), null), default);
        });

        var page = await house.Reader.Being(starter.Account!.Value).OpenAsync($"/jobs/{id}");

        Assert.Equal("0.42", page.Document.QuerySelector("progress")!.GetAttribute("value"));
        Assert.Contains("Begins", page.Text);
    }

    [Fact]
    public async Task Open_Done_TellsWhatCameOfIt()
    {
        var id = await StartAsync();
        await house.Services.GetRequiredService<JobRunner>().RunNextAsync(default);

        var page = await house.Reader.Being(starter.Account!.Value).OpenAsync($"/jobs/{id}");

        page.IsOk().Shows("0 messages and 0 jobs cleared away.");
        Assert.Null(page.Document.QuerySelector("[data-m-live='2'], form[method=post] .m-button-danger"));
    }

    [Fact]
    public async Task Cancel_Queued_StopsItForGood()
    {
        var id = await StartAsync();
        var reader = house.Reader.As(Role.Secretariat, programme);

        var page = await (await reader.OpenAsync($"/jobs/{id}")).SubmitAsync("main form .m-button-danger");

        page.IsOk().Shows("Cancelled");
        Assert.False(await house.Services.GetRequiredService<JobRunner>().RunNextAsync(default));
    }

    [Fact]
    public async Task Open_ByAnybodyElse_DoesNotExist()
    {
        var id = await StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.As(Role.Secretariat).AskAsync($"/jobs/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.As(Role.Partner, programme).AskAsync($"/jobs/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await house.Reader.As(Role.Operator).AskAsync($"/jobs/{id}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await house.Reader.As(Role.Secretariat, programme).AskAsync($"/jobs/{id}")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await house.Reader.AskAsync($"/jobs/{id}")).Status);
    }

    private Task<JobId> StartAsync() => house.InDatabaseAsync(async db =>
    {
        var id = db.Start(new Housekeeping(), starter, programme);
        await db.SaveChangesAsync();
        return id;
    });
}
