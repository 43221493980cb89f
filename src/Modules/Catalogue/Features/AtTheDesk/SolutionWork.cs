using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Catalogue.Features.AtTheDesk;

/// <summary>Solutions that wait for the secretariat to look at them, solutions whose review has lapsed or lapses soon, and solutions that were sent back.</summary>
internal sealed class SolutionWork(MusubiDb db, ProgrammesLookup programmes, CatalogueLinks links, Text text) : IWork
{
    private const int DaysBefore = 30;

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Actor actor, Instant now, CancellationToken cancel)
    {
        var mine = actor.Programmes.Where(programme => actor.Has(programme, Role.Secretariat, Role.Partner)).ToList();
        var soon = now.InUtc().Date.PlusDays(DaysBefore);
        var waiting = await db.Set<Solution>().AsNoTracking()
            .Where(solution => mine.Contains(solution.Programme) && solution.ArchivedAt == null && (solution.ReviewedUntil <= soon || solution.SentBackAt != null || solution.SubmittedAt != null))
            .OrderBy(solution => solution.ReviewedUntil).ToListAsync(cancel);
        var rooms = await programmes.FindAsync(waiting.Select(solution => solution.Programme), cancel);
        return [.. waiting.Where(solution => rooms.ContainsKey(solution.Programme) && solution.MayChange(actor)).SelectMany(Items)];

        IEnumerable<WorkItem> Items(Solution solution)
        {
            var (key, isProvider) = (rooms[solution.Programme].Key, actor.ActsFor(solution.Programme, solution.Organisation, Role.Partner));
            if (solution.SentBackAt is { } sentBack)
            {
                yield return new(solution.Programme, ThreadStage.Match, text["Catalogue.Work.Mend"], solution.Title, links.Solution(key, solution.Key), sentBack) { Owner = solution.Organisation, IsReaders = isProvider };
                yield break;
            }

            if (solution.SubmittedAt is { } submitted && actor.Has(solution.Programme, Role.Secretariat))
            {
                yield return new(solution.Programme, ThreadStage.Match, text["Catalogue.Work.Review"], solution.Title, links.Solution(key, solution.Key), submitted);
            }

            if (solution.ReviewedUntil <= soon)
            {
                yield return new(solution.Programme, ThreadStage.Match, text["Catalogue.Work.Renew"], solution.Title, links.Renew(key, solution.Key), NoticeOf(solution))
                {
                    Owner = solution.Organisation,
                    Due = solution.ReviewedUntil,
                };
            }
        }
    }

    // It waits from the day on which the desk first shows it.
    private static Instant NoticeOf(Solution solution) => solution.ReviewedUntil.PlusDays(-DaysBefore).AtMidnight().InUtc().ToInstant();
}
