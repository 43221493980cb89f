using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Musubi.Persistence.Jobs;

/// <summary>Settings under <c>Jobs</c>.</summary>
public sealed class JobOptions
{
    /// <summary>Jobs that this node runs at the same time (<c>Jobs__AtOnce</c>); 0: it leaves them to others.</summary>
    public int AtOnce { get; set; } = Math.Max(1, Environment.ProcessorCount / 2);
}

/// <summary>Keeps taking jobs while the program runs.</summary>
internal sealed class JobService(
    JobRunner runner, JobSignal signal, ScheduleClerk clerk, IEnumerable<Schedule> schedules, IOptions<JobOptions> options, ILogger<JobService> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (var schedule in schedules)
            {
                await clerk.MakeUpAsync(schedule, stoppingToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError(exception, "What the schedules missed could not be made up");
        }

        await Task.WhenAll(Enumerable.Range(0, options.Value.AtOnce).Select(_ => WorkAsync(stoppingToken)));
    }

    private async Task WorkAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                if (await runner.RunNextAsync(stop))
                {
                    // There may be more: let another worker look, too.
                    signal.Set();
                    continue;
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                log.LogError(exception, "The jobs could not be read; it is tried again");
            }

            await ((Task)signal.WaitAsync(Look, stop)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
