using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Persistence.Audit;

/// <summary>Appends links to the chain, inside the transaction of the change that they record.</summary>
internal static class AuditChain
{
    // One writer at a time holds the chain's end. SQLite has one writer anyway.
    private const long LockKey = 0x4D75737562690001;

    public static async Task AppendAsync(MusubiDb db, Act act, IReadOnlyList<PendingChange> changes, Instant now, CancellationToken cancel)
    {
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockKey})", cancel);
        }

        var last = await db.Set<AuditEntry>().AsNoTracking().OrderByDescending(entry => entry.Sequence)
            .Select(entry => new { entry.Sequence, entry.Hash }).FirstOrDefaultAsync(cancel);
        var (sequence, previous) = (last?.Sequence ?? 0, last?.Hash ?? AuditHash.Beginning);
        foreach (var change in changes)
        {
            var entry = Link(++sequence, previous, act, change, now);
            previous = entry.Hash;
            db.Add(entry);
        }
    }

    private static AuditEntry Link(long sequence, string previous, Act act, PendingChange change, Instant now)
    {
        var salt = RandomNumberGenerator.GetHexString(64, lowercase: true);
        var unsealed = Make(string.Empty);
        return Make(AuditHash.Of(unsealed)).WithValues(change.Values);

        AuditEntry Make(string hash) => new()
        {
            Sequence = sequence,
            At = now,
            Account = act.By.Account?.Value,
            ActorName = act.By.Name,
            What = act.What,
            Why = act.Why,
            Programme = change.Programme,
            Kind = change.Kind,
            Key = change.Key,
            Change = change.Change,
            Salt = salt,
            ValuesDigest = AuditHash.OfValues(salt, change.Values),
            PreviousHash = previous,
            Hash = hash,
        };
    }
}
