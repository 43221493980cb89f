using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Musubi.Foundation;

namespace Musubi.Persistence.Jobs;

/// <summary>Takes one job after the other and runs it.</summary>
public sealed class JobRunner
{
    private readonly IServiceScopeFactory scopes;
    private readonly JobKinds kinds;
    private readonly ILogger<JobRunner> log;

    internal JobRunner(IServiceScopeFactory scopes, JobKinds kinds, ILogger<JobRunner> log) => (this.scopes, this.kinds, this.log) = (scopes, kinds, log);

    /// <summary>Runs the job that has been due longest.</summary>
    /// <param name="stop">Set when the node stops: the job is given back.</param>
    /// <returns>False when none is due.</returns>
    public async Task<bool> RunNextAsync(CancellationToken stop)
    {
        if (await InScopeAsync(db => JobQueue.ClaimAsync(db, stop)) is not { } job)
        {
            return false;
        }

        if (kinds.Find(job.Kind) is not { } kind)
        {
            await InScopeAsync(db => JobQueue.FailAsync(db, job, JobProblems.UnknownKind(), null, CancellationToken.None));
        }
        else if (job.Tries > JobQueue.MostTries)
        {
            await InScopeAsync(db => JobQueue.FailAsync(db, job, JobProblems.NeverFinished(), job.Detail, CancellationToken.None));
        }
        else
        {
            await RunAsync(kind, job, stop);
        }

        return true;
    }

    private async Task RunAsync(JobKind kind, JobRecord job, CancellationToken stop)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var run = new JobRun(job.Id, job.Tries, job.By.AsActor(), job.Programme, job.Kept);
        using var watch = new JobWatch(scopes, job, run, cancel, log);
        var watching = watch.StartAsync();
        Func<MusubiDb, Task> end;
        try
        {
            var result = await InScopeOfAsync(run.By, scope => kind.RunAsync(scope, job.Arguments, run, cancel.Token));
            end = result.Succeeded(out var answer, out var problem)
                ? db => JobQueue.EndAsync(db, job, answer, CancellationToken.None)
                : db => JobQueue.FailAsync(db, job, problem, null, CancellationToken.None);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            end = watch.IsCancelled ? db => JobQueue.CancelAsync(db, job, CancellationToken.None) : db => JobQueue.GiveBackAsync(db, job, CancellationToken.None);
        }
        catch (Exception exception)
        {
            log.LogWarning(exception, "Try {Try} of job {Job} ({Kind}) failed", job.Tries, job.Id, job.Kind);
            end = db => JobQueue.RetryAsync(db, job, exception, CancellationToken.None);
        }

        await watch.StopAsync();
        await watching;
        await InScopeAsync(end);
    }

    private async Task<T> InScopeOfAsync<T>(Actor actor, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = actor;
        return await work(scope.ServiceProvider);
    }

    private Task<T> InScopeAsync<T>(Func<MusubiDb, Task<T>> work) => InScopeOfAsync(Actor.System("jobs"), scope => work(scope.GetRequiredService<MusubiDb>()));

    private Task InScopeAsync(Func<MusubiDb, Task> work) => InScopeAsync(async db =>
    {
        await work(db);
        return Done.It;
    });
}
