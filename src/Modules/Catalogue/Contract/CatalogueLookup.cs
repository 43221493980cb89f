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
        ReadAsync(OfferedOn(programme, today).OrderBy(solution => solution.Id), cancel);

    /// <summary>What a programme's partners offer on a day, each with its version: for readers who keep what they read and read again only what was changed.</summary>
    public async Task<IReadOnlyDictionary<SolutionId, int>> OfferedVersionsAsync(ProgrammeId programme, LocalDate today, CancellationToken cancel) =>
        await OfferedOn(programme, today).Select(solution => new { solution.Id, solution.Version }).ToDictionaryAsync(solution => solution.Id, solution => solution.Version, cancel);

    /// <summary>What changes with every solution that is entered or saved in a programme, whoever may see it: for readers who keep what they read.</summary>
    public async Task<(int Solutions, int Versions)> StampAsync(ProgrammeId programme, CancellationToken cancel) =>
        await db.Set<Solution>().AsNoTracking().OverTheWall().Where(solution => solution.Programme == programme)
            .GroupBy(solution => solution.Programme).Select(all => new { Count = all.Count(), Versions = all.Sum(solution => solution.Version) }).SingleOrDefaultAsync(cancel) is { } stamp
            ? (stamp.Count, stamp.Versions)
            : (0, 0);

    /// <summary>The solutions of these ids, with what this context is about to save of them: for sections of a file that build on each other.</summary>
    public async Task<IReadOnlyDictionary<SolutionId, SolutionFace>> FindWithUnsavedAsync(IEnumerable<SolutionId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        var unsaved = db.Set<Solution>().Local.Where(solution => wanted.Contains(solution.Id)).Select(solution => solution.Face).ToDictionary(solution => solution.Id);
        return (await FindAsync(wanted.Where(id => !unsaved.ContainsKey(id)), cancel)).Values.Concat(unsaved.Values).ToDictionary(solution => solution.Id);
    }

    private IQueryable<Solution> OfferedOn(ProgrammeId programme, LocalDate today) =>
        Seen.Where(solution => solution.Programme == programme && solution.IsReleased && solution.ArchivedAt == null && solution.ReviewedUntil >= today);

    private IQueryable<Solution> Seen => db.Set<Solution>().AsNoTracking().SeenBy(current.Actor);

    private static async Task<IReadOnlyList<SolutionFace>> ReadAsync(IQueryable<Solution> solutions, CancellationToken cancel) =>
        (await solutions.ToListAsync(cancel)).ConvertAll(solution => solution.Face);
}
