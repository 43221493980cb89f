using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Persistence.Audit;

/// <summary>Appends links to the chain, as the last thing before the transaction of the changes they record is committed.</summary>
/// <remarks>
/// Last, because the chain's end is the one place for which all writers queue: whoever holds it waits for nothing else, so it can
/// never be part of a deadlock, and a long transaction keeps the others waiting only at its very end.
/// </remarks>
internal static class AuditChain
{
    // One writer at a time holds the chain's end. SQLite has one writer anyway.
    private const long LockKey = 0x4D75737562690001;

    /// <summary>Writes the links through <paramref name="db"/>, a context of their own within the same transaction.</summary>
    public static async Task AppendAsync(MusubiDb db, IReadOnlyList<PendingLink> pending, CancellationToken cancel)
    {
        if (db.Database.IsNpgsql())
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockKey})", cancel);
        }

        var last = await db.Set<AuditEntry>().AsNoTracking().OrderByDescending(entry => entry.Sequence)
            .Select(entry => new { entry.Sequence, entry.Hash }).FirstOrDefaultAsync(cancel);
        var (sequence, previous) = (last?.Sequence ?? 0, last?.Hash ?? AuditHash.Beginning);
        foreach (var link in pending)
        {
            var entry = Link(++sequence, previous, link);
            previous = entry.Hash;
            db.Add(entry);
        }

        await db.SaveChangesAsync(cancel);
    }

    private static AuditEntry Link(long sequence, string previous, PendingLink link)
    {
        var salt = RandomNumberGenerator.GetHexString(64, lowercase: true);
        var unsealed = Make(string.Empty);
        return Make(AuditHash.Of(unsealed)).WithValues(salt, link.Change.Values);

        AuditEntry Make(string hash) => new()
        {
            Sequence = sequence,
            At = link.At,
            Account = link.Act.By.Account?.Value,
            ActorName = link.Act.By.Name,
            What = link.Act.What,
            Why = link.Act.Why,
            Programme = link.Change.Programme,
            Kind = link.Change.Kind,
            Key = link.Change.Key,
            Change = link.Change.Change,
            ValuesDigest = AuditHash.OfValues(salt, link.Change.Values),
            PreviousHash = previous,
            Hash = hash,
        };
    }
}

/// <summary>A saved change whose link is written when its transaction is committed.</summary>
internal sealed record PendingLink(Act Act, PendingChange Change, Instant At);
