using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Jobs;

namespace Musubi.Modules.Tests.Persistence;

public sealed class JobTests : IAsyncLifetime
{
    private readonly Bench bench = new();
    private Store store = null!;

    public async ValueTask InitializeAsync() =>
        store = await Store.OpenAsync(services => services.AddSingleton(bench).AddJob<CountNotes, CountNotesJob>());

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Start_Committed_RunsOnceWithItsArgumentsAndTellsItsResult()
    {
        var id = await StartAsync(new CountNotes("洪水", 3));

        Assert.True(await RunNextAsync());
        Assert.False(await RunNextAsync());

        var job = await FindAsync(id);
        Assert.Equal((JobState.Done, 100, "/notes/洪水"), (job.State, job.Percent, job.ResultPath));
        Assert.Equal("Job.sample.count-notes.Done", job.Result!.Word);
        Assert.Equal([("count", (object?)3m)], job.Result.Arguments);
        Assert.Equal(["洪水 try 1"], bench.Runs);
        Assert.NotNull(job.EndedAt);
    }

    [Fact]
    public async Task Start_RolledBack_NeverRuns()
    {
        await store.InScopeAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Start(new CountNotes("x"), Given.Secretary);
            (await db.SaveAsync(Given.Act(), default)).Required();
        });

        Assert.False(await RunNextAsync());
    }

    [Fact]
    public async Task StartOnce_SameKey_IsTheSameJob()
    {
        var ids = new List<JobId>();
        for (var turn = 0; turn < 2; turn++)
        {
            ids.Add(await store.InScopeAsync(async db =>
            {
                var id = await db.StartOnceAsync(new CountNotes("x"), Given.Secretary, "event 1", Given.Programme, default);
                (await db.SaveAsync(Given.Act(), default)).Required();
                return id;
            }));
        }

        Assert.Single(ids.Distinct());
        Assert.True(await RunNextAsync());
        Assert.False(await RunNextAsync());
    }

    [Fact]
    public async Task Run_WhileAtIt_ShowsHowFarItIsAndWhatItDoes()
    {
        bench.Work = async (run, cancel) =>
        {
            run.Report(0.42, "Sample.Counting", ("done", 5));
            await bench.WaitAsync(cancel);
        };
        var id = await StartAsync(new CountNotes("x"));
        var running = Task.Run(RunNextAsync);

        await UntilAsync(id, job => job.Percent == 42);

        var seen = await FindAsync(id);
        Assert.Equal((JobState.Running, "Sample.Counting"), (seen.State, seen.Doing!.Word));
        Assert.Equal([("done", (object?)5m)], seen.Doing.Arguments);
        bench.Release();
        await running;
    }

    [Fact]
    public async Task Run_HoldingAWriteTransaction_IsNotHeldUpByItsOwnProgress()
    {
        bench.Database = async (db, run) =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            db.Add(new Note(Given.Programme, "from a job"));
            (await db.SaveAsync(new Act(run.By, "sample.add-note"), default)).Required();
            run.Report(0.5, "Sample.Counting");
            await Task.Delay(2500);
            await transaction.CommitAsync();
        };
        var id = await StartAsync(new CountNotes("x"));

        await RunNextAsync();

        Assert.Equal(JobState.Done, (await FindAsync(id)).State);
        Assert.Equal(1, await store.InScopeAsync(db => db.Set<Note>().CountAsync()));
    }

    [Fact]
    public async Task Run_WritesAndReads_AsTheOneWhoStartedIt()
    {
        await store.NoteAsync("theirs", Given.OtherProgramme, Given.Neighbour);
        await store.NoteAsync("ours");
        bench.Database = async (db, run) =>
        {
            Assert.Equal(["ours"], await db.Set<Note>().Select(note => note.Title).ToListAsync());
            Assert.True(run.By.Has(Given.Programme, Role.Secretariat));
            db.Add(new Note(Given.Programme, "from a job"));
            (await db.SaveAsync(new Act(run.By, "sample.add-note"), default)).Required();
        };
        var id = await StartAsync(new CountNotes("x"));

        await RunNextAsync();

        Assert.Equal(JobState.Done, (await FindAsync(id)).State);
        Assert.Equal(("佐藤 花子", Given.Secretary.Account!.Value.Value), ((await store.LinksAsync())[^1].ActorName, (await store.LinksAsync())[^1].Account));
    }

    [Fact]
    public async Task Cancel_Running_StopsItWithinSeconds()
    {
        bench.Work = (_, cancel) => Task.Delay(Timeout.Infinite, cancel);
        var id = await StartAsync(new CountNotes("x"));
        var running = Task.Run(RunNextAsync);
        await UntilAsync(id, job => job.State is JobState.Running);

        (await CancelAsync(id, Given.Secretary)).Required();
        await running.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(JobState.Cancelled, (await FindAsync(id)).State);
        Assert.False(await RunNextAsync());
        Assert.Equal("jobs.ended", CodeOf(await CancelAsync(id, Given.Secretary)));
    }

    [Fact]
    public async Task Cancel_Queued_NeverBegins()
    {
        var id = await StartAsync(new CountNotes("x"));

        (await CancelAsync(id, Given.Secretary)).Required();

        Assert.False(await RunNextAsync());
        Assert.Equal(JobState.Cancelled, (await FindAsync(id)).State);
    }

    [Fact]
    public async Task Find_IsForItsStarterAndTheSecretariatAlone()
    {
        var id = await StartAsync(new CountNotes("x"), Given.Partner);

        Assert.NotNull(await store.InScopeAsync(db => db.FindJobAsync(id, default), Given.Partner));
        Assert.NotNull(await store.InScopeAsync(db => db.FindJobAsync(id, default), Given.Secretary));
        foreach (var stranger in (Actor[])[Given.Neighbour, Given.Operator, Actor.Public])
        {
            Assert.Null(await store.InScopeAsync(db => db.FindJobAsync(id, default), stranger));
            Assert.Equal("jobs.unknown", CodeOf(await CancelAsync(id, stranger)));
        }
    }

    [Fact]
    public async Task Run_FailingFiveTimes_IsTriedAfterGrowingPausesAndThenGivenUp()
    {
        bench.Work = (_, _) => throw new InvalidOperationException("no paper");
        var id = await StartAsync(new CountNotes("x"));

        await RunNextAsync();
        Assert.Equal(JobState.Queued, (await FindAsync(id)).State);
        Assert.False(await RunNextAsync());
        foreach (var pause in (TimeSpan[])[TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1)])
        {
            store.Clock.Advance(pause);
            Assert.True(await RunNextAsync());
        }

        var job = await FindAsync(id);
        Assert.Equal((JobState.Failed, "Problem.jobs.failed", 5), (job.State, job.Problem!.Word, bench.Runs.Count));
        Assert.Equal("InvalidOperationException: no paper", (await store.InScopeAsync(db => db.Set<JobRecord>().SingleAsync())).Detail);
        store.Clock.Advance(TimeSpan.FromDays(1));
        Assert.False(await RunNextAsync());
    }

    [Fact]
    public async Task Run_EndingInAProblem_FailsAtOnceWithItsFacts()
    {
        bench.Problem = Problem.Conflict("sample.too-few", ("needed", 12));
        var id = await StartAsync(new CountNotes("x"));

        await RunNextAsync();

        var job = await FindAsync(id);
        Assert.Equal((JobState.Failed, "Problem.sample.too-few"), (job.State, job.Problem!.Word));
        Assert.Equal([("needed", (object?)12m)], job.Problem.Arguments);
        Assert.Single(bench.Runs);
    }

    [Fact]
    public async Task Stop_OfTheNode_GivesTheJobBackAndTheNextGoesOnWhereItWas()
    {
        using var stop = new CancellationTokenSource();
        bench.Work = async (run, cancel) =>
        {
            run.Keep(new Progress(7));
            await Task.Delay(Timeout.Infinite, cancel);
        };
        var id = await StartAsync(new CountNotes("x"));
        var running = Task.Run(() => store.Services.GetRequiredService<JobRunner>().RunNextAsync(stop.Token));
        await UntilKeptAsync();

        await stop.CancelAsync();
        await running.WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(JobState.Queued, (await FindAsync(id)).State);
        var kept = 0;
        bench.Work = (run, _) =>
        {
            kept = run.Kept<Progress>()!.Count;
            return Task.CompletedTask;
        };
        Assert.True(await RunNextAsync());
        Assert.Equal((7, JobState.Done), (kept, (await FindAsync(id)).State));
        Assert.Equal(["x try 1", "x try 1"], bench.Runs);
    }

    [Fact]
    public async Task Death_OfTheNode_LetsAnotherTakeTheJobAfterAMinuteAndRefusesTheLateEnd()
    {
        var id = await StartAsync(new CountNotes("x"));
        var dead = (await store.InScopeAsync(db => JobQueue.ClaimAsync(db, default)))!;
        store.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.False(await RunNextAsync());

        store.Clock.Advance(TimeSpan.FromSeconds(1));
        bench.Problem = Problem.Conflict("sample.too-few");
        Assert.True(await RunNextAsync());

        Assert.Equal(["x try 2"], bench.Runs);
        await store.InScopeAsync(db => JobQueue.EndAsync(db, dead, new JobResult(null), default));
        Assert.False(await store.InScopeAsync(db => JobQueue.HoldAsync(db, dead, null, default)));
        Assert.Equal(JobState.Failed, (await FindAsync(id)).State);
    }

    [Fact]
    public async Task Run_TakenOverByAnotherNode_StopsItself()
    {
        bench.Work = (_, cancel) => Task.Delay(Timeout.Infinite, cancel);
        var id = await StartAsync(new CountNotes("x"));
        var slow = Task.Run(RunNextAsync);
        await UntilAsync(id, job => job.State is JobState.Running);
        store.Clock.Advance(TimeSpan.FromMinutes(2));
        await store.InScopeAsync(db => JobQueue.ClaimAsync(db, default));

        bench.Runs.Clear();
        await slow.WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(JobState.Running, (await FindAsync(id)).State);
    }

    [Fact]
    public async Task Death_FiveTimes_GivesTheJobUp()
    {
        var id = await StartAsync(new CountNotes("x"));
        for (var turn = 0; turn < 5; turn++)
        {
            await store.InScopeAsync(db => JobQueue.ClaimAsync(db, default));
            store.Clock.Advance(TimeSpan.FromMinutes(2));
        }

        await RunNextAsync();

        Assert.Equal((JobState.Failed, "Problem.jobs.never-finished"), ((await FindAsync(id)).State, (await FindAsync(id)).Problem!.Word));
        Assert.Empty(bench.Runs);
    }

    [Fact]
    public async Task Run_ManyNodesAtOnce_EachJobRunsOnce()
    {
        for (var count = 0; count < 20; count++)
        {
            await StartAsync(new CountNotes($"{count}"));
        }

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(async () =>
        {
            while (await RunNextAsync())
            {
            }
        })));

        Assert.Equal(20, bench.Runs.Count);
        Assert.Equal(20, bench.Runs.Distinct().Count());
    }

    [Fact]
    public async Task Run_KindUnknownToThisVersion_FailsAndSaysSo()
    {
        var id = await StartAsync(new CountNotes("x"));
        await store.TamperAsync("UPDATE core_jobs SET kind = 'old.name'");

        await RunNextAsync();

        Assert.Equal("Problem.jobs.unknown-kind", (await FindAsync(id)).Problem!.Word);
    }

    private Task<JobId> StartAsync(CountNotes arguments, Actor? by = null) => store.InScopeAsync(async db =>
    {
        var id = db.Start(arguments, by ?? Given.Secretary, Given.Programme);
        (await db.SaveAsync(Given.Act(by), default)).Required();
        return id;
    });

    private Task<bool> RunNextAsync() => store.Services.GetRequiredService<JobRunner>().RunNextAsync(default);

    private async Task<JobStatus> FindAsync(JobId id) => (await store.InScopeAsync(db => db.FindJobAsync(id, default)))!;

    private Task<Result<Done>> CancelAsync(JobId id, Actor by) => store.InScopeAsync(db => db.CancelJobAsync(id, default), by);

    private async Task UntilAsync(JobId id, Func<JobStatus, bool> seen)
    {
        for (var patience = 0; !seen(await FindAsync(id)); patience++)
        {
            Assert.True(patience < 300, "The job did not come so far within 30 seconds.");
            await Task.Delay(100);
        }
    }

    private async Task UntilKeptAsync()
    {
        for (var patience = 0; (await store.InScopeAsync(db => db.Set<JobRecord>().AsNoTracking().SingleAsync())).Kept is null; patience++)
        {
            Assert.True(patience < 300, "The job kept nothing within 30 seconds.");
            await Task.Delay(100);
        }
    }

    private static string? CodeOf(Result<Done> result) => result.Succeeded(out _, out var problem) ? null : problem.Code;
}

[StableName("sample.count-notes")]
internal sealed record CountNotes(string Title, int Count = 0);

internal sealed record Progress(int Count);

/// <summary>What the job does is for each test to say.</summary>
internal sealed class Bench
{
    private readonly TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ConcurrentQueue<string> Runs { get; } = [];

    public Func<JobRun, CancellationToken, Task> Work { get; set; } = (_, _) => Task.CompletedTask;

    public Func<MusubiDb, JobRun, Task> Database { get; set; } = (_, _) => Task.CompletedTask;

    public Problem? Problem { get; set; }

    public Task WaitAsync(CancellationToken cancel) => gate.Task.WaitAsync(cancel);

    public void Release() => gate.SetResult();
}

internal sealed class CountNotesJob(Bench bench, MusubiDb db) : IJob<CountNotes>
{
    public async Task<Result<JobResult>> RunAsync(CountNotes arguments, JobRun run, CancellationToken cancel)
    {
        bench.Runs.Enqueue($"{arguments.Title} try {run.Try}");
        await bench.Work(run, cancel);
        await bench.Database(db, run);
        return bench.Problem is { } problem ? problem : new JobResult($"/notes/{arguments.Title}", ("count", arguments.Count));
    }
}
