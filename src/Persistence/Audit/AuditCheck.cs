using Microsoft.EntityFrameworkCore;

namespace Musubi.Persistence.Audit;

/// <summary>What a check of the chain found.</summary>
/// <param name="Checked">Links read, up to and including the broken one.</param>
/// <param name="BrokenAt">Sequence of the first link that does not hold; null when all do.</param>
/// <param name="Fault">What is wrong there.</param>
/// <param name="Head">Hash of the last link: kept elsewhere, it proves later that no end was cut off.</param>
public sealed record AuditVerdict(long Checked, long? BrokenAt, AuditFault? Fault, string Head);

/// <summary>How a link can fail to hold.</summary>
[Foundation.Worded]
public enum AuditFault
{
    /// <summary>A sequence number is missing: a row was removed.</summary>
    Missing,

    /// <summary>A field of the link was changed.</summary>
    Altered,

    /// <summary>The recorded values were changed.</summary>
    ValuesAltered,

    /// <summary>The link does not continue the one before.</summary>
    Unlinked,

    /// <summary>The chain ends before the expected head.</summary>
    HeadMissing,
}

/// <summary>Walks the chain from the beginning and names the first link that does not hold.</summary>
public sealed class AuditCheck(MusubiDb db)
{
    /// <summary>Checks the whole chain, reading a row at a time.</summary>
    /// <param name="expectedHead">A head noted earlier that must occur in the chain; null to check the chain alone.</param>
    /// <param name="cancel">Stops the walk.</param>
    public async Task<AuditVerdict> VerifyAsync(string? expectedHead, CancellationToken cancel)
    {
        var (count, previous, seen) = (0L, AuditHash.Beginning, expectedHead is null);
        await foreach (var entry in db.Set<AuditEntry>().AsNoTracking().OrderBy(entry => entry.Sequence).AsAsyncEnumerable().WithCancellation(cancel))
        {
            count++;
            if (Fault(entry, count, previous) is { } fault)
            {
                return new(count, fault is AuditFault.Missing ? count : entry.Sequence, fault, previous);
            }

            previous = entry.Hash;
            seen |= string.Equals(previous, expectedHead, StringComparison.OrdinalIgnoreCase);
        }

        return seen ? new(count, null, null, previous) : new(count, count, AuditFault.HeadMissing, previous);
    }

    private static AuditFault? Fault(AuditEntry entry, long expected, string previous) =>
        entry.Sequence != expected ? AuditFault.Missing
        : entry.PreviousHash != previous ? AuditFault.Unlinked
        : entry.Hash != AuditHash.Of(entry) ? AuditFault.Altered
        : entry.Values is not null && entry.ValuesDigest != AuditHash.OfValues(entry.Salt, entry.Values) ? AuditFault.ValuesAltered
        : null;
}
