using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Musubi.Persistence.Conventions;

namespace Musubi.Persistence.Outbox;

/// <summary>Tells news to whoever registered for it: in the transaction of the next save, or not at all.</summary>
public static class Telling
{
    /// <summary>Adds one message per receiver; <see cref="MusubiDb.SaveAsync"/> saves them with the change they tell of.</summary>
    /// <returns>The id of the news.</returns>
    public static Guid Tell<TEvent>(this MusubiDb db, TEvent news)
        where TEvent : class
    {
        var id = Guid.CreateVersion7(db.Now.ToDateTimeOffset());
        Add(db, news, id);
        return id;
    }

    /// <summary>Tells news that may be told only once, whoever repeats the act: the same key is the same news.</summary>
    /// <returns>False when it was told before; nothing is added then.</returns>
    public static async Task<bool> TellOnceAsync<TEvent>(this MusubiDb db, TEvent news, string key, CancellationToken cancel)
        where TEvent : class
    {
        var id = IdOf($"{StableNameAttribute.Of(typeof(TEvent))}\n{key}");
        var messages = db.Set<OutboxMessage>();
        if (messages.Local.Any(message => message.Event == id) || await messages.AnyAsync(message => message.Event == id, cancel))
        {
            return false;
        }

        Add(db, news, id);
        return true;
    }

    private static void Add<TEvent>(MusubiDb db, TEvent news, Guid id)
        where TEvent : class
    {
        var now = db.Now;
        var payload = StoredJson.Write(news);
        foreach (var subscription in db.GetService<Subscriptions>().To(typeof(TEvent)))
        {
            db.Add(new OutboxMessage
            {
                Id = Guid.CreateVersion7(now.ToDateTimeOffset()),
                Event = id,
                Kind = subscription.Event,
                Receiver = subscription.Receiver,
                Payload = payload,
                ToldAt = now,
                DueAt = now,
            });
        }

        db.AfterCommit(db.GetService<OutboxSignal>().Set);
    }

    // A name-based UUID (version 8): the unique index on event and receiver then guards the key too.
    private static Guid IdOf(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(bytes, bigEndian: true);
    }
}
