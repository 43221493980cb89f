using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Musubi.Persistence.Outbox;

/// <summary>The outbox as a queue in the database: claim, finish, fail, park.</summary>
internal static class OutboxQueue
{
    public const int MostTries = 5;

    // Longer than any receiver takes. After a node's death its news waits this long.
    private static readonly Duration Claim = Duration.FromMinutes(5);

    private static readonly Duration[] Pauses =
        [Duration.FromSeconds(10), Duration.FromMinutes(1), Duration.FromMinutes(10), Duration.FromHours(1)];

    /// <summary>Takes the message that has been due longest; null when none is due.</summary>
    public static async Task<OutboxMessage?> ClaimAsync(MusubiDb db, CancellationToken cancel)
    {
        var now = db.Now;
        // Reading first keeps an idle node from writing to the database again and again.
        if (!await db.Set<OutboxMessage>().AnyAsync(message => message.State == MessageState.Waiting && message.DueAt <= now, cancel))
        {
            return null;
        }

        var (moment, until) = (now.ToDateTimeUtc(), (now + Claim).ToDateTimeUtc());
        var taken = db.Database.IsNpgsql()
            ? db.Set<OutboxMessage>().FromSql(
                $"""
                UPDATE core.outbox_messages SET tries = tries + 1, due_at = {until}
                WHERE id = (SELECT id FROM core.outbox_messages WHERE state = 'Waiting' AND due_at <= {moment} ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
                RETURNING *
                """)
            : db.Set<OutboxMessage>().FromSql(
                $"""
                UPDATE core_outbox_messages SET tries = tries + 1, due_at = {until}
                WHERE id = (SELECT id FROM core_outbox_messages WHERE state = 'Waiting' AND due_at <= {moment} ORDER BY due_at, id LIMIT 1)
                RETURNING *
                """);
        return (await taken.AsNoTracking().ToListAsync(cancel)).SingleOrDefault();
    }

    /// <summary>Marks it received, if the claim is still held.</summary>
    public static async Task<bool> FinishAsync(MusubiDb db, OutboxMessage message, CancellationToken cancel)
    {
        var now = db.Now;
        return await Held(db, message).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.State, MessageState.Done)
                .SetProperty(one => one.DoneAt, now)
                .SetProperty(one => one.Payload, string.Empty)
                .SetProperty(one => one.Problem, (string?)null)
                .SetProperty(one => one.Detail, (string?)null),
            cancel) == 1;
    }

    /// <summary>Lets it wait for the next try, or parks it after the last.</summary>
    public static Task<bool> FailAsync(MusubiDb db, OutboxMessage message, Exception exception, CancellationToken cancel)
    {
        var (problem, detail) = ((exception as IHasProblemCode)?.Code ?? "outbox.failed", Short($"{exception.GetType().Name}: {exception.Message}"));
        if (message.Tries >= MostTries)
        {
            return ParkAsync(db, message, problem, detail, cancel);
        }

        var due = db.Now + Pauses[message.Tries - 1];
        return DoneAsync(Held(db, message).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.DueAt, due).SetProperty(one => one.Problem, problem).SetProperty(one => one.Detail, detail), cancel));
    }

    public static Task<bool> ParkAsync(MusubiDb db, OutboxMessage message, string problem, string? detail, CancellationToken cancel) =>
        DoneAsync(Held(db, message).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.State, MessageState.Parked)
                .SetProperty(one => one.Problem, problem)
                .SetProperty(one => one.Detail, one => detail ?? one.Detail),
            cancel));

    private static IQueryable<OutboxMessage> Held(MusubiDb db, OutboxMessage message) =>
        db.Set<OutboxMessage>().Where(one => one.Id == message.Id && one.State == MessageState.Waiting && one.Tries == message.Tries);

    private static async Task<bool> DoneAsync(Task<int> write) => await write == 1;

    private static string Short(string text) => text.Length <= 1000 ? text : text[..1000];
}
