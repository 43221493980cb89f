using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Grants.Store;
using Musubi.Persistence;
using Musubi.Persistence.Transfer;
using Musubi.Programmes;

namespace Musubi.Grants.Transfer;

/// <summary>Things that only some of a programme may know of: a file holds those that <see cref="GrantsSight"/> shows to who exports.</summary>
internal abstract class ConfidentialSection<T, TId, TFacts>(MusubiDb db, ProgrammesLookup programmes, Threads threads, GrantsSight sight, CurrentActor current)
    : ThreadSection<T, TId, TFacts>(db, programmes, threads)
    where T : ThreadContent
    where TId : struct, ITypedId<TId>
    where TFacts : class
{
    protected GrantsSight Sight => sight;

    /// <summary>What the reader may know of.</summary>
    protected abstract IQueryable<T> Seen { get; }

    protected override async Task<IReadOnlyList<T>> FindAsync(ExportRun run, CancellationToken cancel)
    {
        var found = await base.FindAsync(run, cancel);
        var mine = found.Select(thing => thing.Programme).Distinct().ToList();
        await sight.OpenAsync(current.Actor, cancel);
        var seen = (await Seen.AsNoTracking().Where(thing => mine.Contains(thing.Programme)).ToListAsync(cancel)).Select(IdOf).ToHashSet();
        return [.. found.Where(thing => seen.Contains(IdOf(thing)))];
    }

    /// <summary>True when the programme comes with this file: it is taken over as it stands, decisions included.</summary>
    protected async Task<bool> IsNewProgrammeAsync(ImportRun run, CancellationToken cancel) =>
        (await Programmes.FindAsync([run.Programme], cancel)).Count == 0;
}
