using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Musubi.Foundation;
using Musubi.Persistence.Audit;
using Musubi.Persistence.Conventions;
using NodaTime;

namespace Musubi.Persistence;

/// <content>Saving: the change, its versions and its links in the audit chain are committed together or not at all.</content>
public sealed partial class MusubiDb
{
    private readonly List<PendingLink> pending = [];
    private readonly List<Action> afterCommit = [];
    private Guid? pendingIn;
    private Guid? borrowed;
    private Act? standing;

    /// <summary>The moment by this node's clock, cut to what both databases keep.</summary>
    public Instant Now
    {
        get
        {
            var now = Instant.FromDateTimeOffset(clock.GetUtcNow());
            return Instant.FromUnixTimeTicks(now.ToUnixTimeTicks() / 10 * 10);
        }
    }

    /// <summary>Saves what changed, recorded as <paramref name="act"/>. When it returns success, it is committed
    /// (or part of the transaction that the caller opened; its links are written when that is committed).</summary>
    /// <returns>
    /// Refuses with <c>persistence.changed-meanwhile</c> when someone else saved the same record since it was read, and with
    /// <c>persistence.taken-meanwhile</c> when someone else took what may be given once: a key, a table in a slot.
    /// </returns>
    public async Task<Result<Done>> SaveAsync(Act act, CancellationToken cancel)
    {
        (var before, standing) = (standing, act);
        try
        {
            await SaveChangesAsync(cancel);
            return Done.It;
        }
        catch (DbUpdateConcurrencyException conflict)
        {
            return Problem.Conflict("persistence.changed-meanwhile", ("kind", conflict.Entries.FirstOrDefault()?.Metadata.ClrType.Name ?? string.Empty));
        }
        catch (DbUpdateException broken) when (broken.BreaksUniqueness() && Database.CurrentTransaction is null)
        {
            // Both found it free. Within a caller's transaction it is the caller's to end, so there the exception passes.
            return Problem.Conflict("persistence.taken-meanwhile");
        }
        finally
        {
            standing = before;
        }
    }

    /// <summary>Names the act as which saves are recorded that a library makes by itself (the account store).</summary>
    public void Standing(Act act) => standing = act;

    /// <summary>States which version a form's reader saw: a save fails as a conflict when it is no longer the current one.</summary>
    public void Expect(IVersioned record, int version) => Entry(record).Property(nameof(IVersioned.Version)).OriginalValue = version;

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        Versions.Count(ChangeTracker);
        SearchColumn.Fill(ChangeTracker);
        var changes = ChangeReader.Read(ChangeTracker);
        if (changes.Count == 0)
        {
            var unrecorded = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            if (Database.CurrentTransaction is null)
            {
                Committed();
            }

            return unrecorded;
        }

        var act = standing ?? throw new InvalidOperationException($"A write of {changes[0].Kind} says neither who nor why: use SaveAsync.");
        if (Database.CurrentTransaction is { } callers)
        {
            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            LinkLater(callers, act, changes);
            return saved;
        }

        await using var own = await Database.BeginTransactionAsync(cancellationToken);
        var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
        LinkLater(own, act, changes);
        await own.CommitAsync(cancellationToken);
        if (acceptAllChangesOnSuccess)
        {
            ChangeTracker.AcceptAllChanges();
        }

        return written;
    }

    /// <summary>Not offered: every write waits without blocking.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveAsync.");

    /// <summary>Writes the links of everything saved in the transaction that is about to be committed.</summary>
    internal async Task SealAsync(DbTransaction transaction, CancellationToken cancel)
    {
        if (pending.Count == 0 || pendingIn != Database.CurrentTransaction?.TransactionId)
        {
            return;
        }

        await using var links = new MusubiDb(options, modules, current, clock);
        links.Database.SetDbConnection(Database.GetDbConnection());
        await links.Database.UseTransactionAsync(transaction, cancel);
        await AuditChain.AppendAsync(links, pending, cancel);
        pending.Clear();
    }

    /// <summary>Notes a transaction that was begun outside of the context, whose commit the context is not told of.</summary>
    internal void Borrow(Guid transaction) => borrowed = transaction;

    /// <summary>Does something small in this process once the present changes are committed: wakes who waits for them.</summary>
    internal void AfterCommit(Action wake)
    {
        if (!afterCommit.Contains(wake))
        {
            afterCommit.Add(wake);
        }
    }

    internal void Committed()
    {
        afterCommit.ForEach(wake => wake());
        afterCommit.Clear();
    }

    private void LinkLater(IDbContextTransaction transaction, Act act, List<UnreadChange> changes)
    {
        if (transaction.TransactionId == borrowed)
        {
            throw new InvalidOperationException("A recorded write needs a transaction that the context began itself: no other tells it of its commit.");
        }

        // What an earlier transaction left here was rolled back with it.
        if (pendingIn != transaction.TransactionId)
        {
            pending.Clear();
            pendingIn = transaction.TransactionId;
        }

        var now = Now;
        pending.AddRange(changes.Select(change => change.Read())
            .OrderBy(change => change.Kind, StringComparer.Ordinal)
            .ThenBy(change => change.Key, StringComparer.Ordinal)
            .Select(change => new PendingLink(act, change, now)));
    }
}
