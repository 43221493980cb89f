using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Issues.Store;
using Musubi.Persistence;

namespace Musubi.Issues;

/// <summary>Local issues for other modules: many in one query. What the actor may not see is missing.</summary>
public sealed class IssuesLookup(MusubiDb db, CurrentActor current)
{
    /// <summary>The issues of these ids.</summary>
    public async Task<IReadOnlyDictionary<IssueId, IssueFace>> FindAsync(IEnumerable<IssueId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        return wanted.Count == 0 ? [] : (await ReadAsync(Seen.Where(issue => wanted.Contains(issue.Id)), cancel)).ToDictionary(issue => issue.Id);
    }

    /// <summary>The issue of a key in a programme; null when there is none for this actor.</summary>
    public async Task<IssueFace?> FindAsync(ProgrammeId programme, Key key, CancellationToken cancel) =>
        (await ReadAsync(Seen.Where(issue => issue.Programme == programme && issue.Key == key), cancel)).SingleOrDefault();

    /// <summary>The open issues of a programme, those put away left out: for which partners are sought.</summary>
    public Task<IReadOnlyList<IssueFace>> OpenAsync(ProgrammeId programme, CancellationToken cancel) =>
        ReadAsync(Seen.Where(issue => issue.Programme == programme && issue.State == IssueState.Open && issue.ArchivedAt == null).OrderBy(issue => issue.Id), cancel);

    /// <summary>The issues of these ids, with what this context is about to save of them: for sections of a file that build on each other.</summary>
    public async Task<IReadOnlyDictionary<IssueId, IssueFace>> FindWithUnsavedAsync(IEnumerable<IssueId> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().ToList();
        var unsaved = db.Set<Issue>().Local.Where(issue => wanted.Contains(issue.Id)).Select(issue => issue.Face).ToDictionary(issue => issue.Id);
        return (await FindAsync(wanted.Where(id => !unsaved.ContainsKey(id)), cancel)).Values.Concat(unsaved.Values).ToDictionary(issue => issue.Id);
    }

    private IQueryable<Issue> Seen => db.Set<Issue>().AsNoTracking().SeenBy(current.Actor);

    private static async Task<IReadOnlyList<IssueFace>> ReadAsync(IQueryable<Issue> issues, CancellationToken cancel) =>
        (await issues.ToListAsync(cancel)).ConvertAll(issue => issue.Face);
}
