using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Persistence.Outbox;

/// <summary>A message that was given up, as an operator sees it: never its content.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What was told.</param>
/// <param name="Receiver">Who could not receive it.</param>
/// <param name="ToldAt">When it was told.</param>
/// <param name="Problem">Why it was given up: a code.</param>
/// <param name="Detail">What the machine said.</param>
public sealed record ParkedMessage(Guid Id, string Kind, string Receiver, Instant ToldAt, string Problem, string? Detail);

/// <summary>Messages that five tries could not deliver.</summary>
public static class Parked
{
    /// <summary>All that are parked, oldest first.</summary>
    public static async Task<IReadOnlyList<ParkedMessage>> ListAsync(MusubiDb db, CancellationToken cancel) =>
        await db.Set<OutboxMessage>()
            .Where(message => message.State == MessageState.Parked)
            .OrderBy(message => message.Id)
            .Select(message => new ParkedMessage(message.Id, message.Kind, message.Receiver, message.ToldAt, message.Problem!, message.Detail))
            .ToListAsync(cancel);

    /// <summary>Number of parked messages: what a health check asks.</summary>
    public static Task<int> CountAsync(MusubiDb db, CancellationToken cancel) =>
        db.Set<OutboxMessage>().CountAsync(message => message.State == MessageState.Parked, cancel);

    /// <summary>Lets a parked message be tried five times more, from now.</summary>
    /// <returns>Refuses with <c>outbox.not-parked</c> when it is not, or no longer, parked.</returns>
    public static async Task<Result<Done>> RetryAsync(MusubiDb db, Guid id, CancellationToken cancel)
    {
        var now = db.Now;
        var retried = await db.Set<OutboxMessage>().Where(message => message.Id == id && message.State == MessageState.Parked).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.State, MessageState.Waiting).SetProperty(one => one.Tries, 0).SetProperty(one => one.DueAt, now), cancel);
        return retried == 1 ? Done.It : Problem.Conflict("outbox.not-parked");
    }
}
