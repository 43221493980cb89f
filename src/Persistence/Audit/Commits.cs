using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Musubi.Persistence.Audit;

/// <summary>Seals a transaction before it is committed, whoever opened it: its changes get their links, or nothing is committed.</summary>
internal sealed class Commits : DbTransactionInterceptor
{
    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is MusubiDb db)
        {
            await db.SealAsync(transaction, cancellationToken);
        }

        return result;
    }

    public override InterceptionResult TransactionCommitting(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result) =>
        throw new NotSupportedException("Use CommitAsync.");

    public override ValueTask<DbTransaction> TransactionUsedAsync(
        DbConnection connection, TransactionEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        (eventData.Context as MusubiDb)?.Borrow(eventData.TransactionId);
        return ValueTask.FromResult(result);
    }

    public override Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        (eventData.Context as MusubiDb)?.Committed();
        return Task.CompletedTask;
    }
}
