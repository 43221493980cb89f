using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue.Model;
using Musubi.Catalogue.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Catalogue.Features.OnThread;

/// <summary>How solutions look on a thread: they accompany it and are no stage of it.</summary>
internal sealed class SolutionStation(MusubiDb db, CurrentActor current, ProgrammesLookup programmes, CatalogueLinks links, Text text) : IStation
{
    public string Kind => CatalogueTraces.Solution;

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(SolutionId.From).ToList();
        var solutions = await db.Set<Solution>().AsNoTracking().Where(solution => wanted.Contains(solution.Id)).SeenBy(current.Actor).ToListAsync(cancel);
        var rooms = await programmes.FindAsync(solutions.Select(solution => solution.Programme), cancel);
        return
        [
            .. solutions.Where(solution => rooms.ContainsKey(solution.Programme)).Select(solution =>
                new ThreadNode(solution.Trace, Stage: null, solution.Title, links.Solution(rooms[solution.Programme].Key, solution.Key), ThreadState.Done)
                {
                    Told = text["Catalogue.Told.Solution", ("maturity", solution.Maturity)],
                    IsIllustrative = solution.IsIllustrative,
                }),
        ];
    }
}
