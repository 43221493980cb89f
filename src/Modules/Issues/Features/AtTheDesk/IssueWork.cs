using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Issues.Features.AtTheDesk;

/// <summary>Issues that wait for triage, and issues that were sent back to their owners.</summary>
internal sealed class IssueWork(MusubiDb db, ProgrammesLookup programmes, IssuesLinks links, Text text) : IWork
{
    public async Task<IReadOnlyList<WorkItem>> ForAsync(Actor actor, Instant now, CancellationToken cancel)
    {
        var mine = actor.Programmes.Where(programme => actor.Has(programme, Role.Secretariat, Role.CityOfficer)).ToList();
        var waiting = await db.Set<Issue>().AsNoTracking()
            .Where(issue => mine.Contains(issue.Programme) && issue.ArchivedAt == null && (issue.State == IssueState.Submitted || issue.State == IssueState.SentBack))
            .OrderBy(issue => issue.StateSince).ToListAsync(cancel);
        var rooms = await programmes.FindAsync(waiting.Select(issue => issue.Programme), cancel);
        return [.. waiting.Where(issue => rooms.ContainsKey(issue.Programme)).Select(Item).OfType<WorkItem>()];

        WorkItem? Item(Issue issue)
        {
            var (key, isOwner) = (rooms[issue.Programme].Key, actor.ActsFor(issue.Programme, issue.Organisation, Role.CityOfficer));
            var isSecretariat = actor.Has(issue.Programme, Role.Secretariat);
            if (issue.State is IssueState.Submitted)
            {
                return isSecretariat ? new(issue.Programme, ThreadStage.Issue, text["Issues.Work.Triage"], issue.Title, links.Triage(key, issue.Key), issue.StateSince) : null;
            }

            return isSecretariat || isOwner
                ? new(issue.Programme, ThreadStage.Issue, text["Issues.Work.Mend"], issue.Title, links.Issue(key, issue.Key), issue.StateSince) { Owner = issue.Organisation, IsReaders = isOwner }
                : null;
        }
    }
}
