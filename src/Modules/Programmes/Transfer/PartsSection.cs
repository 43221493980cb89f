using Musubi.Foundation;
using Musubi.Persistence.Transfer;

namespace Musubi.Programmes.Transfer;

/// <summary>A section of what is inside a programme. Its keys are the programme's own.</summary>
internal abstract class PartsSection<TEntity, TId, TFacts>(ProgrammeDraft draft) : ContentSection<TEntity, TId, TFacts>
    where TEntity : ProgrammeContent
    where TId : struct, ITypedId<TId>
    where TFacts : class
{
    protected ProgrammeDraft Draft => draft;

    /// <summary>The parts that the draft holds.</summary>
    protected abstract List<TEntity> Parts { get; }

    /// <summary>The parts in the order of files.</summary>
    protected abstract IEnumerable<TEntity> InOrder { get; }

    protected override async Task<IReadOnlyList<TEntity>> KnownAsync(ImportRun run, CancellationToken cancel)
    {
        await draft.OpenAsync(run, cancel);
        return [.. Parts];
    }

    // All parts of the programme are known from the beginning.
    protected override Task<IReadOnlyDictionary<TId, Key>> KeysAsync(IReadOnlyList<TId> ids, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<TId, Key>>(new Dictionary<TId, Key>());

    protected override async Task<IReadOnlyList<TEntity>> FindAsync(ExportRun run, CancellationToken cancel)
    {
        await draft.OpenAsync(run, cancel);
        return [.. InOrder];
    }
}
