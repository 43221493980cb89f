using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;
using Musubi.Persistence.Outbox;

namespace Musubi.Modules.Tests.Persistence;

public sealed class ScheduleTests : IAsyncLifetime
{
    private readonly Bench bench = new();
    private Store store = null!;

    public async ValueTask InitializeAsync() => store = await Store.OpenAsync(services => services
        .AddSingleton(bench)
        .AddSingleton<ScheduleClerk>()
        .AddJob<CountNotes, CountNotesJob>()
        .AddJob<Housekeeping, HousekeepingJob>()
        .AddSchedule("sample.nightly", "0 17 3 * * ?", new CountNotes("nightly")));

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Start_SeveralNodesAtTheSameMoment_IsOneJob()
    {
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => Clerk.StartAsync(Nightly, default))));

        Assert.Equal("sample.count-notes sample.nightly@2026-05-10T03:17:00Z", Assert.Single(await KeysAsync()));
    }

    [Fact]
    public async Task MakeUp_AfterMomentsMissed_StartsTheLatestOnce()
    {
        await Clerk.StartAsync(Nightly, default);
        store.Clock.Advance(TimeSpan.FromDays(3));

        await Clerk.MakeUpAsync(Nightly, default);
        await Clerk.MakeUpAsync(Nightly, default);

        Assert.Equal(["sample.count-notes sample.nightly@2026-05-10T03:17:00Z", "sample.count-notes sample.nightly@2026-05-13T03:17:00Z"], await KeysAsync());
    }

    [Fact]
    public async Task MakeUp_ScheduleThatNeverRan_WaitsForItsFirstMoment()
    {
        await Clerk.MakeUpAsync(Nightly, default);

        Assert.Empty(await KeysAsync());
    }

    [Theory]
    [InlineData("0 17 3 * * ?", "2026-05-10T03:17:00Z")]
    [InlineData("0 0 0 * * ?", "2026-05-11T00:00:00Z")]
    [InlineData("0 0 9 ? * MON", "2026-05-04T09:00:00Z")]
    [InlineData("0 0 6 1 4 ?", "2026-04-01T06:00:00Z")]
    public void LastUpTo_Midnight_IsTheMomentBefore(string cron, string expected)
    {
        var schedule = new Schedule("x", new Quartz.CronExpression(cron, TimeZoneInfo.Utc), (_, _, _) => Task.FromResult(JobId.New()));

        Assert.Equal(DateTimeOffset.Parse(expected), schedule.LastUpTo(store.Clock.GetUtcNow()));
    }

    [Fact]
    public async Task Host_Running_StartsAndRunsWhatTheClockSays()
    {
        await using var database = await Store.OpenAsync();
        using var host = Microsoft.Extensions.Hosting.Host.CreateDefaultBuilder().ConfigureLogging(logging => logging.ClearProviders()).ConfigureServices((context, services) =>
        {
            services.AddSingleton(TimeProvider.System).AddSingleton(bench).AddSingleton(new ModuleTables("sample", typeof(Note).Assembly));
            services.AddMusubiDb(database.Connection);
            services.AddMusubiMachinery(new ConfigurationBuilder().Build(), context.HostingEnvironment);
            services.AddJob<CountNotes, CountNotesJob>().AddSchedule("sample.every-second", "* * * * * ?", new CountNotes("tick"));
        }).Build();

        await host.StartAsync();
        for (var patience = 0; bench.Runs.Count < 2 && patience < 300; patience++)
        {
            await Task.Delay(100);
        }

        await host.StopAsync();
        Assert.True(bench.Runs.Count >= 2, $"Ran {bench.Runs.Count} times within 30 seconds.");
    }

    [Fact]
    public async Task Housekeeping_OldMessagesAndJobs_AreClearedAndTheRestIsKept()
    {
        await store.InScopeAsync(async db =>
        {
            db.AddRange(Message(MessageState.Done, daysAgo: 31), Message(MessageState.Done, daysAgo: 29), Message(MessageState.Parked, daysAgo: 400));
            db.Start(new CountNotes("old"), Given.Secretary);
            await db.SaveChangesAsync();
        });
        await store.Services.GetRequiredService<JobRunner>().RunNextAsync(default);
        store.Clock.Advance(TimeSpan.FromDays(91));
        var id = await store.InScopeAsync(async db =>
        {
            var started = db.Start(new Housekeeping(), Actor.System("schedule"));
            await db.SaveChangesAsync();
            return started;
        });

        await store.Services.GetRequiredService<JobRunner>().RunNextAsync(default);

        var job = await store.InScopeAsync(db => db.FindJobAsync(id, default));
        Assert.Equal([("jobs", (object?)1m), ("messages", 2m)], job!.Result!.Arguments);
        Assert.Equal(MessageState.Parked, (await store.InScopeAsync(db => db.Set<OutboxMessage>().SingleAsync())).State);
    }

    private ScheduleClerk Clerk => store.Services.GetRequiredService<ScheduleClerk>();

    private Schedule Nightly => store.Services.GetRequiredService<Schedule>();

    private Task<List<string>> KeysAsync() => store.InScopeAsync(db => db.Set<JobRecord>().OrderBy(job => job.Id).Select(job => job.OnceKey!).ToListAsync());

    private OutboxMessage Message(MessageState state, int daysAgo)
    {
        var at = NodaTime.Instant.FromDateTimeOffset(store.Clock.GetUtcNow().AddDays(-daysAgo));
        return new()
        {
            Id = Guid.CreateVersion7(),
            Event = Guid.CreateVersion7(),
            Kind = "x",
            Receiver = "y",
            Payload = "",
            ToldAt = at,
            DueAt = at,
            State = state,
            DoneAt = state is MessageState.Done ? at : null,
        };
    }
}
