using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using NodaTime;

namespace Musubi.Programmes;

/// <summary>A section of things on the thread. Their keys are the programme's own; a link along the thread is a key that the later thing states.</summary>
/// <remarks>Stands after the sections of programmes, whose <see cref="ImportRun.Programme"/> it takes over: give it an order above 80.</remarks>
public abstract class ThreadSection<T, TId, TFacts>(MusubiDb db, ProgrammesLookup programmes, Threads threads) : ContentSection<T, TId, TFacts>
    where T : ThreadContent
    where TId : struct, ITypedId<TId>
    where TFacts : class
{
    /// <summary>Field with the day since when a thing stands where it stands.</summary>
    protected const string Since = "since";

    /// <summary>The database.</summary>
    protected MusubiDb Db => db;

    /// <summary>Programmes, as far as the actor sees them; one that comes with the file is not there yet.</summary>
    protected ProgrammesLookup Programmes => programmes;

    /// <summary>The links along the thread.</summary>
    protected Threads Threads => threads;

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<T>> KnownAsync(ImportRun run, CancellationToken cancel) =>
        await db.Set<T>().OverTheWall().Where(thing => thing.Programme == run.Programme).ToListAsync(cancel);

    /// <summary>All things of the programme are known from the beginning.</summary>
    protected override Task<IReadOnlyDictionary<TId, Key>> KeysAsync(IReadOnlyList<TId> ids, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<TId, Key>>(new Dictionary<TId, Key>());

    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<T>> FindAsync(ExportRun run, CancellationToken cancel)
    {
        if (await programmes.FindAsync(run.Key, cancel) is not { } programme)
        {
            return [];
        }

        var things = db.Set<T>().AsNoTracking().Where(thing => thing.Programme == programme.Id && thing.ArchivedAt == null);
        var found = await things.OrderBy(thing => thing.Key).ToListAsync(cancel);
        await BeforeWritingAsync(found, cancel);
        return found;
    }

    /// <inheritdoc/>
    protected override Key KeyOf(T entity) => entity.Key;

    /// <summary>Reads what the facts of these things need beside themselves: from what they came, for example.</summary>
    protected virtual Task BeforeWritingAsync(IReadOnlyList<T> things, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Hands a new thing to the database, as public as the file says.</summary>
    protected T Keep(ImportRun run, T thing, bool isHeldBack)
    {
        thing.Release(!isHeldBack, run.IsPublished);
        return db.Add(thing).Entity;
    }

    /// <summary>Since when it stands where it stands; a file that leaves the day out says nothing new of what is known.</summary>
    protected LocalDate? ReadSince(ItemReader item, Func<T, Instant> known) =>
        item.Day(Since) ?? (Key.TryParse(item.Find("key")?.Text, out var key) && Known(key) is { } thing ? known(thing).InUtc().Date : null);

    /// <summary>The moment for a day that a file states: the known one on the same day, else the day's beginning (UTC).</summary>
    /// <param name="said">What <see cref="ReadSince"/> read.</param>
    /// <param name="known">The moment that is known.</param>
    /// <param name="isSame">True when the thing stands there already.</param>
    protected Instant Moment(LocalDate? said, Instant known, bool isSame) =>
        said is { } day && known.InUtc().Date != day ? day.AtMidnight().InUtc().ToInstant() : isSame ? known : db.Now;

    /// <summary>Links a thing to the earlier one from which it came.</summary>
    protected Task TieAsync(ImportRun run, Trace from, Trace to, CancellationToken cancel) => threads.TieAsync(run.Programme, from, to, cancel);
}
