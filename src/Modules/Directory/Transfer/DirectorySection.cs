using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;

namespace Musubi.Directory.Transfer;

/// <summary>A section of the directory. Its keys mean the same thing in every file.</summary>
/// <remarks>
/// An entry is public when its programme is, unless the file says otherwise: what an unpublished programme brings along
/// is nobody else's business.
/// </remarks>
internal abstract class DirectorySection<TEntity, TId, TFacts>(MusubiDb db) : ContentSection<TEntity, TId, DirectoryItem<TFacts>>
    where TEntity : ProgrammeContent
    where TId : struct, ITypedId<TId>
    where TFacts : class
{
    // Databases take a limited number of values in one question.
    private const int AtOnce = 500;

    protected MusubiDb Db => db;

    protected abstract TFacts FactsOf(TEntity entity);

    protected abstract TEntity Make(TId id, ProgrammeId programme, Key key, TFacts facts);

    protected abstract void Describe(TEntity entity, TFacts facts);

    protected abstract TFacts? ReadEntry(ItemReader item);

    protected abstract void WriteEntry(ItemWriter item, TFacts facts);

    /// <summary>True when the entry may be public at all.</summary>
    protected virtual bool MayPublish(TFacts facts) => true;

    /// <summary>The entry to which one belongs: it stands before it in files.</summary>
    protected virtual TId? ParentOf(TFacts facts) => null;

    protected override async Task<IReadOnlyList<TEntity>> KnownAsync(ImportRun run, CancellationToken cancel)
    {
        var known = new List<TEntity>();
        foreach (var keys in run.Candidates.Chunk(AtOnce))
        {
            known.AddRange(await db.Set<TEntity>().OverTheWall().Where(entity => keys.Contains(EF.Property<Key>(entity, "Key"))).ToListAsync(cancel));
        }

        return known;
    }

    protected override async Task<IReadOnlyDictionary<TId, Key>> KeysAsync(IReadOnlyList<TId> ids, CancellationToken cancel) =>
        (await ByIdAsync(ids, cancel)).ToDictionary(IdOf, KeyOf);

    protected override async Task<IReadOnlyList<TEntity>> FindAsync(ExportRun run, CancellationToken cancel)
    {
        var programme = run.Programme;
        var found = (await db.Set<TEntity>().AsNoTracking().Where(entity => entity.Programme == programme && entity.ArchivedAt == null).ToListAsync(cancel))
            .ToDictionary(IdOf);
        var wanted = run.Keys.Wanted<TId>(Name).Concat(Above(found.Values)).Where(id => !found.ContainsKey(id)).Distinct().ToList();
        while (wanted.Count > 0)
        {
            var level = await ByIdAsync(wanted, cancel);
            level.ForEach(entity => found.Add(IdOf(entity), entity));
            wanted = [.. Above(level).Where(id => !found.ContainsKey(id)).Distinct()];
        }

        return ParentsFirst([.. found.Values]);
    }

    protected override DirectoryItem<TFacts> FactsOf(TEntity entity, bool isProgrammePublished) =>
        new(FactsOf(entity), isProgrammePublished && MayPublish(FactsOf(entity)) && !entity.IsPublished);

    protected override DirectoryItem<TFacts>? ReadFacts(ItemReader item)
    {
        var facts = ReadEntry(item);
        var isHeldBack = item.Truth(Unpublished);
        return facts is null ? null : new(facts, isHeldBack && item.Run.IsPublished && MayPublish(facts));
    }

    protected override void WriteFacts(ItemWriter item, DirectoryItem<TFacts> facts)
    {
        WriteEntry(item, facts.Facts);
        item.Put(Unpublished, facts.IsHeldBack);
    }

    protected override TEntity Add(ImportRun run, TId id, Key key, DirectoryItem<TFacts> facts)
    {
        var entity = Make(id, run.Programme, key, facts.Facts);
        Show(run, entity, facts);
        return db.Add(entity).Entity;
    }

    protected override void Describe(ImportRun run, TEntity entity, DirectoryItem<TFacts> facts)
    {
        Describe(entity, facts.Facts);
        Show(run, entity, facts);
    }

    private void Show(ImportRun run, TEntity entity, DirectoryItem<TFacts> facts)
    {
        if (facts.IsHeldBack)
        {
            entity.Withdraw();
        }
        else if (run.IsPublished && MayPublish(facts.Facts))
        {
            entity.Publish();
        }
    }

    protected Task<List<TEntity>> ByIdAsync(IReadOnlyList<TId> ids, CancellationToken cancel) =>
        db.Set<TEntity>().AsNoTracking().Where(entity => ids.Contains(EF.Property<TId>(entity, "Id"))).ToListAsync(cancel);

    private IEnumerable<TId> Above(IEnumerable<TEntity> entities) => entities.Select(entity => ParentOf(FactsOf(entity))).OfType<TId>();

    private List<TEntity> ParentsFirst(List<TEntity> all)
    {
        var ids = all.Select(IdOf).ToHashSet();
        var below = all.ToLookup(entity => ParentOf(FactsOf(entity)) is { } parent && ids.Contains(parent) ? parent : (TId?)null);
        var ordered = new List<TEntity>();
        Append(null);
        return ordered;

        void Append(TId? parent)
        {
            foreach (var entity in below[parent].OrderBy(entity => KeyOf(entity).Stored, StringComparer.Ordinal))
            {
                ordered.Add(entity);
                Append(IdOf(entity));
            }
        }
    }
}

/// <summary>What a file says of an entry, beside its key and whether it is illustrative.</summary>
/// <param name="Facts">What is said.</param>
/// <param name="IsHeldBack">True: only its programme sees it although the programme is public.</param>
internal sealed record DirectoryItem<TFacts>(TFacts Facts, bool IsHeldBack);
