using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Matching.Features.AtTheDesk;

/// <summary>Open issues with which nothing was brought together for two weeks: their secretariat looks for partners.</summary>
internal sealed class LonelyIssueWork(MusubiDb db, ProgrammesLookup programmes, IssuesLookup issues, MatchingLinks links, Text text) : IWork
{
    private static readonly Duration Patience = Duration.FromDays(14);

    public async Task<IReadOnlyList<WorkItem>> ForAsync(Actor actor, Instant now, CancellationToken cancel)
    {
        var work = new List<WorkItem>();
        var rooms = await programmes.FindAsync(actor.Programmes.Where(programme => actor.Has(programme, Role.Secretariat)), cancel);
        foreach (var room in rooms.Values)
        {
            var waiting = (await issues.OpenAsync(room.Id, cancel)).Where(issue => issue.StateSince <= now - Patience).ToList();
            var matched = await db.Set<Match>().AsNoTracking().Where(match => match.Programme == room.Id && match.ArchivedAt == null)
                .Where(match => match.State == MatchState.Suggested || match.State == MatchState.Introduced).Select(match => match.Issue).Distinct().ToListAsync(cancel);
            work.AddRange(waiting.ExceptBy(matched, issue => issue.Id).Select(issue => new WorkItem(
                room.Id, ThreadStage.Match, text["Matching.Work.FindPartners"], issue.Title, links.Desk(room.Key, issue.Key), issue.StateSince)));
        }

        return work;
    }
}
