using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Musubi.Foundation;

namespace Musubi.Persistence.Jobs;

/// <summary>Beside a running job: writes its progress down, says that the node is alive, and looks whether somebody cancels.</summary>
/// <remarks>On a connection and a pace of its own, so that a job is never slowed by it, not even one that holds SQLite's only write lock.</remarks>
internal sealed class JobWatch(IServiceScopeFactory scopes, JobRecord job, JobRun run, CancellationTokenSource cancel, ILogger log) : IDisposable
{
    private const int PatienceInSeconds = 1;
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(10);
    private readonly CancellationTokenSource end = new();

    /// <summary>True when somebody cancelled the job.</summary>
    public bool IsCancelled { get; private set; }

    public async Task StartAsync()
    {
        await Task.Yield();
        var sincePulse = Pulse;
        while (!end.IsCancellationRequested)
        {
            try
            {
                sincePulse = await LookAsync(sincePulse) ? TimeSpan.Zero : sincePulse + Pace;
            }
            catch (Exception exception) when (exception is DbException or DbUpdateException or InvalidOperationException)
            {
                log.LogDebug(exception, "The progress of job {Job} could not be written; it is tried again", job.Id);
            }

            await Task.Delay(Pace, end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public Task StopAsync() => end.CancelAsync();

    public void Dispose() => end.Dispose();

    private async Task<bool> LookAsync(TimeSpan sincePulse)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.System("jobs");
        var db = scope.ServiceProvider.GetRequiredService<MusubiDb>();
        db.Database.SetCommandTimeout(PatienceInSeconds);
        if (await JobQueue.IsCancelAskedAsync(db, job, CancellationToken.None))
        {
            IsCancelled = true;
            await cancel.CancelAsync();
        }

        var change = run.TakeChange();
        if (change is null && sincePulse < Pulse)
        {
            return false;
        }

        if (!await JobQueue.HoldAsync(db, job, change, CancellationToken.None))
        {
            // Another node took it, believing this one dead: what is done here would be done twice.
            await cancel.CancelAsync();
        }

        return true;
    }
}
