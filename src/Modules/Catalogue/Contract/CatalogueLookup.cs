using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue.Model;
using Musubi.Catalogue.Store;
using Musubi.Foundation;
using Musubi.Persistence;
using NodaTime;

namespace Musubi.Catalogue;

/// <summary>Solutions for other modules: many in one query. What the actor may not see is missing.</summary>
public sealed class CatalogueLookup(MusubiDb db, CurrentActor current)
{
    /// <summary>The solutions of these ids.</summary>
    public async Task<IReadOnlyDictionary<SolutionId, SolutionFace>> FindAsync(IEnumerable<SolutionId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0 ? [] : (await ReadAsync(Seen.Where(solution => wanted.Contains(solution.Id)), cancel)).ToDictionary(solution => solution.Id);
    }

    /// <summary>The solution of a key in a programme; null when there is none for this actor.</summary>
    public async Task<SolutionFace?> FindAsync(ProgrammeId programme, Key key, CancellationToken cancel) =>
        (await ReadAsync(Seen.Where(solution => solution.Programme == programme && solution.Key == key), cancel)).SingleOrDefault();

    /// <summary>What a programme's partners offer: released, in use, and reviewed on that day.</summary>
    public Task<IReadOnlyList<SolutionFace>> OfferedAsync(ProgrammeId programme, LocalDate today, CancellationToken cancel) =>
        ReadAsync(
            Seen.Where(solution => solution.Programme == programme && solution.IsReleased && solution.ArchivedAt == null && solution.ReviewedUntil >= today).OrderBy(solution => solution.Id),
            cancel);

    /// <summary>The solutions of these ids, with what this context is about to save of them: for sections of a file that build on each other.</summary>
    public async Task<IReadOnlyDictionary<SolutionId, SolutionFace>> FindWithUnsavedAsync(IEnumerable<SolutionId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        var unsaved = db.Set<Solution>().Local.Where(solution => wanted.Contains(solution.Id)).Select(solution => solution.Face).ToDictionary(solution => solution.Id);
        return (await FindAsync(wanted.Where(id => !unsaved.ContainsKey(id)), cancel)).Values.Concat(unsaved.Values).ToDictionary(solution => solution.Id);
    }

    private IQueryable<Solution> Seen => db.Set<Solution>().AsNoTracking().SeenBy(current.Actor);

    private static async Task<IReadOnlyList<SolutionFace>> ReadAsync(IQueryable<Solution> solutions, CancellationToken cancel) =>
        (await solutions.ToListAsync(cancel)).ConvertAll(solution => solution.Face);
}
