using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence.Audit;
using Musubi.Persistence.Conventions;
using NodaTime;

namespace Musubi.Persistence;

/// <content>Saving: the change, its versions and its links in the audit chain are committed together or not at all.</content>
public sealed partial class MusubiDb
{
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
    /// (or part of the transaction that the caller opened).</summary>
    /// <returns>Refuses with <c>persistence.changed-meanwhile</c> when someone else saved the same record since it was read.</returns>
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
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        var act = standing ?? throw new InvalidOperationException($"A write of {changes[0].Kind} says neither who nor why: use SaveAsync.");
        var opened = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        await using var transaction = opened;
        var written = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await AuditChain.AppendAsync(this, act, changes, Now, cancellationToken);
        await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (opened is not null)
        {
            await opened.CommitAsync(cancellationToken);
        }

        return written;
    }

    /// <summary>Not offered: every write waits without blocking.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveAsync.");
}
