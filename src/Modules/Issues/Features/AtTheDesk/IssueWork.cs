using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Issues.Features.AtTheDesk;

/// <summary>Issues that wait for triage, issues that were sent back to their owners, and issues on whose day somebody looks at them again.</summary>
internal sealed class IssueWork(MusubiDb db, ProgrammesLookup programmes, IssuesLinks links, Text text) : IWork
{
    public async Task<IReadOnlyList<WorkItem>> ForAsync(Actor actor, Instant now, CancellationToken cancel)
    {
        var today = now.InUtc().Date;
        var mine = actor.Programmes.Where(programme => actor.Has(programme, Role.Secretariat, Role.CityOfficer)).ToList();
        var waiting = await db.Set<Issue>().AsNoTracking()
            .Where(issue => mine.Contains(issue.Programme) && issue.ArchivedAt == null)
            .Where(issue => (issue.State == IssueState.Submitted && (issue.RevisitOn == null || issue.RevisitOn <= today)) || issue.State == IssueState.SentBack || issue.RevisitOn <= today)
            .OrderBy(issue => issue.StateSince).ToListAsync(cancel);
        var rooms = await programmes.FindAsync(waiting.Select(issue => issue.Programme), cancel);
        return [.. waiting.Where(issue => rooms.ContainsKey(issue.Programme)).Select(Item).OfType<WorkItem>()];

        WorkItem? Item(Issue issue)
        {
            var (key, isOwner) = (rooms[issue.Programme].Key, actor.ActsFor(issue.Programme, issue.Organisation, Role.CityOfficer));
            var isSecretariat = actor.Has(issue.Programme, Role.Secretariat);
            if (issue.State is IssueState.Submitted)
            {
                return isSecretariat
                    ? new(issue.Programme, ThreadStage.Issue, text["Issues.Work.Triage"], issue.Title, links.Triage(key, issue.Key), issue.StateSince) { Due = issue.RevisitOn, IsReaders = issue.InCharge is null || issue.InCharge.Account == actor.Account }
                    : null;
            }

            if (issue.State is not IssueState.SentBack)
            {
                return isSecretariat || isOwner
                    ? new(issue.Programme, ThreadStage.Issue, text["Issues.Work.Revisit"], issue.Title, links.Revisit(key, issue.Key), issue.RevisitOn!.Value.AtMidnight().InUtc().ToInstant()) { Due = issue.RevisitOn }
                    : null;
            }

            return isSecretariat || isOwner
                ? new(issue.Programme, ThreadStage.Issue, text["Issues.Work.Mend"], issue.Title, links.Issue(key, issue.Key), issue.StateSince) { Owner = issue.Organisation, IsReaders = isOwner }
                : null;
        }
    }
}
