using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Musubi.Persistence.Audit;

/// <summary>What a check of the chain found.</summary>
/// <param name="Checked">Links read, up to and including the broken one.</param>
/// <param name="BrokenAt">Sequence of the first link that does not hold; null when all do.</param>
/// <param name="Fault">What is wrong there.</param>
/// <param name="Head">Hash of the last link: kept elsewhere, it proves later that no end was cut off or written anew.</param>
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

    /// <summary>The recorded values are gone, and no act of erasure says why.</summary>
    ValuesMissing,

    /// <summary>The link does not continue the one before: one of the two was written anew.</summary>
    Unlinked,

    /// <summary>The expected head does not occur: the chain's end was cut off or written anew.</summary>
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
        var (count, previous, seen) = (0L, AuditHash.Beginning, expectedHead is null or AuditHash.Beginning);
        var unexplained = new SortedSet<long>();
        await using var entries = db.Set<AuditEntry>().AsNoTracking().OrderBy(entry => entry.Sequence).AsAsyncEnumerable().GetAsyncEnumerator(cancel);
        while (true)
        {
            try
            {
                if (!await entries.MoveNextAsync())
                {
                    break;
                }
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or DbException))
            {
                // A value that its column's type cannot hold was not written by us.
                return new(count + 1, count + 1, AuditFault.Altered, previous);
            }

            count++;
            var entry = entries.Current;
            if (Fault(entry, count, previous) is { } fault)
            {
                return new(count, fault is AuditFault.Missing ? count : entry.Sequence, fault, previous);
            }

            Explain(entry, unexplained);
            previous = entry.Hash;
            seen |= string.Equals(previous, expectedHead, StringComparison.OrdinalIgnoreCase);
        }

        return !seen ? new(count, count, AuditFault.HeadMissing, previous)
            : unexplained.Count > 0 ? new(count, unexplained.Min, AuditFault.ValuesMissing, previous)
            : new(count, null, null, previous);
    }

    private static AuditFault? Fault(AuditEntry entry, long expected, string previous) =>
        entry.Sequence != expected ? AuditFault.Missing
        : entry.PreviousHash != previous ? AuditFault.Unlinked
        : entry.Hash != AuditHash.Of(entry) ? AuditFault.Altered
        : entry.Values is not null && entry.ValuesDigest != AuditHash.OfValues(entry.Salt ?? string.Empty, entry.Values) ? AuditFault.ValuesAltered
        : null;

    private static void Explain(AuditEntry entry, SortedSet<long> unexplained)
    {
        if (entry.Values is null)
        {
            unexplained.Add(entry.Sequence);
        }

        if (entry is { Kind: nameof(AuditEntry), Change: Change.Changed } && long.TryParse(entry.Key, CultureInfo.InvariantCulture, out var erased))
        {
            unexplained.Remove(erased);
        }
    }
}
