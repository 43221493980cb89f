using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using ThreadState = Musubi.WebKit.ThreadState;

namespace Musubi.Issues.Features.OnThread;

/// <summary>How local issues look on a thread.</summary>
internal sealed class IssueStation(MusubiDb db, CurrentActor current, DirectoryLookup directory, ProgrammesLookup programmes, IssuesLinks links, Text text) : IStation
{
    public string Kind => IssuesTraces.Issue;

    public async Task<IReadOnlyList<ThreadNode>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Select(IssueId.From).ToList();
        var issues = await db.Set<Issue>().AsNoTracking().Where(issue => wanted.Contains(issue.Id)).SeenBy(current.Actor).ToListAsync(cancel);
        var rooms = await programmes.FindAsync(issues.Select(issue => issue.Programme), cancel);
        var owners = await directory.OrganisationsAsync(issues.Select(issue => issue.Organisation), cancel);
        return [.. issues.Where(issue => rooms.ContainsKey(issue.Programme)).Select(Node)];

        ThreadNode Node(Issue issue)
        {
            var turn = issue.State switch
            {
                IssueState.Draft or IssueState.SentBack => owners.TryGetValue(issue.Organisation, out var owner) ? owner.Name.For(text.Language).Text : null,
                IssueState.Submitted => text["Issues.Secretariat"],
                _ => null,
            };
            return new(issue.Trace, ThreadStage.Issue, issue.Title, links.Issue(rooms[issue.Programme].Key, issue.Key), StateOf(issue))
            {
                Told = text["Issues.Told.Issue", ("state", issue.State)],
                On = issue.StateSince.InUtc().Date,
                Turn = turn,
                Since = turn is null ? null : issue.StateSince.InUtc().Date,
                Topics = issue.Topics,
                IsIllustrative = issue.IsIllustrative,
            };
        }
    }

    private static ThreadState StateOf(Issue issue) => issue.State switch
    {
        IssueState.Open or IssueState.Solved => ThreadState.Done,
        IssueState.Merged or IssueState.Closed => ThreadState.Skipped,
        _ => ThreadState.Current,
    };
}
