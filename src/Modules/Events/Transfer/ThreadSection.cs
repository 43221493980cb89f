using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;

namespace Musubi.Events.Transfer;

/// <summary>A section of things on the thread, whose keys are the programme's own and which become public with it.</summary>
internal abstract class ThreadSection<TEntity, TId, TFacts>(MusubiDb db, ProgrammesLookup programmes) : ContentSection<TEntity, TId, TFacts>
    where TEntity : ThreadContent
    where TId : struct, ITypedId<TId>
    where TFacts : class
{
    protected MusubiDb Db => db;

    protected override Key KeyOf(TEntity entity) => entity.Key;

    protected override async Task<IReadOnlyList<TEntity>> KnownAsync(ImportRun run, CancellationToken cancel) =>
        await db.Set<TEntity>().OverTheWall().Where(one => one.Programme == run.Programme).ToListAsync(cancel);

    // All that belongs to the programme is known from the beginning.
    protected override Task<IReadOnlyDictionary<TId, Key>> KeysAsync(IReadOnlyList<TId> ids, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<TId, Key>>(new Dictionary<TId, Key>());

    // Later sections gather first, so that those before them know what is asked for: nobody has opened the programme yet.
    protected override async Task<IReadOnlyList<TEntity>> FindAsync(ExportRun run, CancellationToken cancel) => await programmes.FindAsync(run.Key, cancel) is { } programme
        ? InOrder(await db.Set<TEntity>().AsNoTracking().Where(one => one.Programme == programme.Id && one.ArchivedAt == null).ToListAsync(cancel))
        : [];

    /// <summary>The order of files.</summary>
    protected abstract IReadOnlyList<TEntity> InOrder(List<TEntity> all);
}
