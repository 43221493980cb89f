using Microsoft.EntityFrameworkCore;
using Musubi.Directory;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Issues.Features.Mentioning;

/// <summary>Tells the page of a place or an organisation which local issues it has, the latest first.</summary>
internal sealed class IssueMentions(MusubiDb db, CurrentActor current, ProgrammesLookup programmes, IssuesLinks links, Text text)
{
    // A page shows the latest; the lists show all.
    private const int Most = 30;

    public async Task<MentionGroup> OfAsync(DirectoryPart part, Guid id, CancellationToken cancel)
    {
        var issues = db.Set<Issue>().AsNoTracking().SeenBy(current.Actor).Where(issue => issue.ArchivedAt == null);
        var found = part switch
        {
            DirectoryPart.Places => await LatestAsync(issues.Where(issue => issue.Place == new PlaceId(id)), cancel),
            DirectoryPart.Organisations => await LatestAsync(issues.Where(issue => issue.Organisation == new OrganisationId(id)), cancel),
            _ => [],
        };
        var rooms = await programmes.FindAsync(found.Select(issue => issue.Programme), cancel);
        return new(
            text["Issues.Issues.Title"],
            [
                .. found.Where(issue => rooms.ContainsKey(issue.Programme)).Select(issue => new Mention(
                    issue.Title,
                    links.Issue(rooms[issue.Programme].Key, issue.Key),
                    [new(text.Of(issue.State), rooms[issue.Programme].Name, issue.Summary, issue.IsIllustrative)])),
            ]);
    }

    private static Task<List<Issue>> LatestAsync(IQueryable<Issue> issues, CancellationToken cancel) => issues.OrderByDescending(issue => issue.Id).Take(Most).ToListAsync(cancel);
}
