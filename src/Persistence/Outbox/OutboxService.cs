using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Musubi.Persistence.Outbox;

/// <summary>Keeps delivering while the program runs: at once what was told here, within seconds what was told elsewhere.</summary>
internal sealed class OutboxService(OutboxDispatcher dispatcher, OutboxSignal signal, ILogger<OutboxService> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await dispatcher.DeliverDueAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                log.LogError(exception, "The outbox could not be read; it is tried again");
            }

            await ((Task)signal.WaitAsync(Look, stoppingToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
