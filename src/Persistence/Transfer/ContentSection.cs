using System.Text.Json.Nodes;
using Musubi.Foundation;

namespace Musubi.Persistence.Transfer;

/// <summary>A section whose items have keys and belong to a programme.</summary>
/// <remarks>
/// What exists is described anew when the file's programme owns it. What another programme owns may be repeated, in the same words;
/// other words are a fault, because one programme does not edit another's things. What people have put away stays as it is.
/// </remarks>
/// <typeparam name="TEntity">What is kept.</typeparam>
/// <typeparam name="TId">Its kind of id.</typeparam>
/// <typeparam name="TFacts">What a file says of it, beside its key and whether it is illustrative.</typeparam>
public abstract class ContentSection<TEntity, TId, TFacts> : ITransferSection
    where TEntity : ProgrammeContent
    where TId : struct, ITypedId<TId>
    where TFacts : class
{
    /// <summary>Field by which a file keeps an item back when its programme is public.</summary>
    protected const string Unpublished = "unpublished";

    private readonly Dictionary<string, FilePlace> declared = new(StringComparer.Ordinal);
    private readonly HashSet<FileNode> repeated = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, TEntity> known = new(StringComparer.Ordinal);
    private IReadOnlyList<TEntity> gathered = [];

    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public abstract string Word { get; }

    /// <inheritdoc/>
    public abstract int Order { get; }

    /// <inheritdoc/>
    public async Task DeclareAsync(ImportRun run, CancellationToken cancel)
    {
        foreach (var entity in await KnownAsync(run, cancel))
        {
            known[KeyOf(entity).Stored] = entity;
            if (run.Sees(entity))
            {
                run.Keys.State(Name, KeyOf(entity), IdOf(entity));
                Want(run.Keys, FactsOf(entity, run.IsPublished));
            }
        }

        foreach (var node in run.Items(Name))
        {
            if (node["key"] is not { Kind: FileNodeKind.Text } field || !Key.TryParse(field.Text, out var key) || key.Stored != field.Text)
            {
                continue;
            }

            if (declared.TryAdd(key.Stored, field.Place))
            {
                run.Keys.State(Name, key, Known(key) is { } entity ? IdOf(entity) : TId.From(Guid.CreateVersion7()));
            }
            else
            {
                repeated.Add(node);
                run.Faults.Add(field.Place, TransferProblems.Twice(key.Stored, declared[key.Stored]));
            }
        }
    }

    /// <inheritdoc/>
    public async Task NameAsync(FileKeys keys, CancellationToken cancel)
    {
        if (keys.Wanted<TId>(Name) is { Count: > 0 } wanted)
        {
            foreach (var (id, key) in await KeysAsync(wanted, cancel))
            {
                keys.State(Name, key, id);
            }
        }
    }

    /// <inheritdoc/>
    public async Task PutAsync(ImportRun run, CancellationToken cancel)
    {
        var said = new List<Said>();
        foreach (var node in run.Items(Name))
        {
            run.Step();
            if (run.Read(node, Read) is { } item && !repeated.Contains(node))
            {
                said.Add(item with { Node = node });
            }
        }

        await CheckAsync(run, said, cancel);
        foreach (var item in said)
        {
            Put(run, item);
        }
    }

    /// <inheritdoc/>
    public virtual Task FinishAsync(ImportRun run, CancellationToken cancel) => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task GatherAsync(ExportRun run, CancellationToken cancel)
    {
        gathered = await FindAsync(run, cancel);
        foreach (var entity in gathered)
        {
            run.Keys.State(Name, KeyOf(entity), IdOf(entity));
            Want(run.Keys, FactsOf(entity, run.IsPublished));
        }
    }

    /// <inheritdoc/>
    public JsonNode? Write(ExportRun run, FileTranslators translators) => gathered.Count == 0
        ? null
        : new JsonArray([.. gathered.Select(entity => Written(run.Keys, translators, KeyOf(entity), FactsOf(entity, run.IsPublished), entity.IsIllustrative).Json)]);

    /// <summary>What the server has of the keys in the file, over the wall, tracked for a change.</summary>
    protected abstract Task<IReadOnlyList<TEntity>> KnownAsync(ImportRun run, CancellationToken cancel);

    /// <summary>The keys of things, as far as the actor may see them.</summary>
    protected abstract Task<IReadOnlyDictionary<TId, Key>> KeysAsync(IReadOnlyList<TId> ids, CancellationToken cancel);

    /// <summary>What the file of a programme will hold, in the order of the file: its own, and what is asked for.</summary>
    protected abstract Task<IReadOnlyList<TEntity>> FindAsync(ExportRun run, CancellationToken cancel);

    /// <summary>What the server has of a key; null when the key is new.</summary>
    protected TEntity? Known(Key key) => known.GetValueOrDefault(key.Stored);

    /// <summary>The id of a thing.</summary>
    protected abstract TId IdOf(TEntity entity);

    /// <summary>The key of a thing.</summary>
    protected abstract Key KeyOf(TEntity entity);

    /// <summary>What a file says of a thing.</summary>
    protected abstract TFacts FactsOf(TEntity entity, bool isProgrammePublished);

    /// <summary>Asks for the keys of what the facts point to.</summary>
    protected virtual void Want(FileKeys keys, TFacts facts)
    {
    }

    /// <summary>Reads what is between the key and whether it is illustrative.</summary>
    protected abstract TFacts? ReadFacts(ItemReader item);

    /// <summary>Writes the same.</summary>
    protected abstract void WriteFacts(ItemWriter item, TFacts facts);

    /// <summary>Writes what an import changes although it stands elsewhere in the file: the place in a list, for example.</summary>
    protected virtual void WriteElsewhere(ItemWriter item, TFacts facts)
    {
    }

    /// <summary>Checks what needs the other items, or the rest of the server.</summary>
    protected virtual Task CheckAsync(ImportRun run, IReadOnlyList<Said> items, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Makes a new thing and hands it to the database context.</summary>
    protected abstract TEntity Add(ImportRun run, TId id, Key key, TFacts facts);

    /// <summary>Describes a thing anew.</summary>
    protected abstract void Describe(ImportRun run, TEntity entity, TFacts facts);

    private Said? Read(ItemReader item)
    {
        var key = item.Stored<Key>("key", required: true);
        var facts = ReadFacts(item);
        var isIllustrative = item.Truth("illustrative");
        return key is null || facts is null ? null : new(key, facts, isIllustrative);
    }

    private ItemWriter Written(FileKeys keys, FileTranslators translators, Key key, TFacts facts, bool isIllustrative)
    {
        var item = new ItemWriter(keys, translators).PutStored("key", key);
        WriteFacts(item, facts);
        return item.Put("illustrative", isIllustrative);
    }

    private void Put(ImportRun run, Said said)
    {
        var after = Compared(run, said.Key, said.Facts, said.IsIllustrative);
        if (Known(said.Key) is not { } entity)
        {
            run.Note(Name, said.Key.Stored, before: null, after);
            Add(run, run.Keys.Find<TId>(Name, said.Key)!.Value, said.Key, said.Facts).IsIllustrative = said.IsIllustrative;
        }
        else if (!run.Sees(entity))
        {
            run.Faults.Add(said.Node["key"]!.Place, TransferProblems.KeyTaken(said.Key.Stored));
        }
        else if (entity.ArchivedAt is not null)
        {
            run.NotePutAway(Name, said.Key.Stored);
        }
        else if (entity.Programme != run.Programme)
        {
            Repeat(run, said, after, entity);
        }
        else if (run.Note(Name, said.Key.Stored, Compared(run, said.Key, FactsOf(entity, run.IsPublished), entity.IsIllustrative), after))
        {
            Describe(run, entity, said.Facts);
            entity.IsIllustrative = said.IsIllustrative;
        }
    }

    // Whether the owner shows it is the owner's business.
    private void Repeat(ImportRun run, Said said, JsonObject after, TEntity entity)
    {
        var before = Compared(run, said.Key, FactsOf(entity, run.IsPublished), entity.IsIllustrative);
        before.Remove(Unpublished);
        after.Remove(Unpublished);
        if (ItemComparison.Compare(before, after) is { Count: > 0 } fields)
        {
            run.Faults.Add(said.Node["key"]!.Place, TransferProblems.OwnedElsewhere(said.Key.Stored, fields.Select(field => field.Path)));
        }
        else
        {
            run.Note(Name, said.Key.Stored, before, after);
        }
    }

    private JsonObject Compared(ImportRun run, Key key, TFacts facts, bool isIllustrative)
    {
        var item = Written(run.Keys, new(run.Translator), key, facts, isIllustrative);
        WriteElsewhere(item, facts);
        return item.Json;
    }

    /// <summary>An item as the file has it.</summary>
    /// <param name="Key">Its key.</param>
    /// <param name="Facts">What is said of it.</param>
    /// <param name="IsIllustrative">True when it completes an example.</param>
    protected sealed record Said(Key Key, TFacts Facts, bool IsIllustrative)
    {
        /// <summary>Where it stands.</summary>
        public FileNode Node { get; init; } = null!;
    }
}
