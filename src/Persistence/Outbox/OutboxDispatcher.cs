using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Musubi.Foundation;

namespace Musubi.Persistence.Outbox;

/// <summary>Delivers what is due: each piece of news to each receiver once, however many nodes deliver at the same time.</summary>
/// <remarks>
/// A try begins by claiming the message in a short write of its own (so a receiver that brings the program down counts as a try),
/// and ends by marking it within the receiver's transaction, if the claim is still held.
/// </remarks>
public sealed class OutboxDispatcher
{
    private readonly IServiceScopeFactory scopes;
    private readonly Subscriptions subscriptions;
    private readonly ILogger<OutboxDispatcher> log;

    internal OutboxDispatcher(IServiceScopeFactory scopes, Subscriptions subscriptions, ILogger<OutboxDispatcher> log) =>
        (this.scopes, this.subscriptions, this.log) = (scopes, subscriptions, log);

    /// <summary>Delivers until nothing is due.</summary>
    /// <returns>The number of tries made, whether they succeeded or not.</returns>
    public async Task<int> DeliverDueAsync(CancellationToken cancel)
    {
        for (var tries = 0; ; tries++)
        {
            var claimed = await InScopeAsync("outbox", db => OutboxQueue.ClaimAsync(db, cancel));
            if (claimed is null)
            {
                return tries;
            }

            await TryAsync(claimed, cancel);
        }
    }

    private async Task TryAsync(OutboxMessage message, CancellationToken cancel)
    {
        if (message.Tries > OutboxQueue.MostTries)
        {
            await InScopeAsync("outbox", db => OutboxQueue.ParkAsync(db, message, "outbox.never-finished", null, cancel));
            return;
        }

        if (subscriptions.Find(message.Kind, message.Receiver) is not { } subscription)
        {
            await InScopeAsync("outbox", db => OutboxQueue.ParkAsync(db, message, "outbox.unknown-receiver", null, cancel));
            return;
        }

        try
        {
            await DeliverAsync(subscription, message, cancel);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            log.LogWarning(exception, "Try {Try} of message {Message} to {Receiver} failed", message.Tries, message.Id, message.Receiver);
            await InScopeAsync("outbox", db => OutboxQueue.FailAsync(db, message, exception, cancel));
        }
    }

    private async Task DeliverAsync(Subscription subscription, OutboxMessage message, CancellationToken cancel)
    {
        var delivery = new Delivery(message.Event, message.ToldAt, message.Tries);
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.System(message.Receiver);
        var db = scope.ServiceProvider.GetRequiredService<MusubiDb>();
        if (!subscription.InTransaction)
        {
            await subscription.DeliverAsync(scope.ServiceProvider, message.Payload, delivery, cancel);
            await OutboxQueue.FinishAsync(db, message, cancel);
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await subscription.DeliverAsync(scope.ServiceProvider, message.Payload, delivery, cancel);
        if (await OutboxQueue.FinishAsync(db, message, cancel))
        {
            await transaction.CommitAsync(cancel);
        }
    }

    private async Task<T> InScopeAsync<T>(string part, Func<MusubiDb, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.System(part);
        return await work(scope.ServiceProvider.GetRequiredService<MusubiDb>());
    }
}
