using Microsoft.EntityFrameworkCore;
using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Persistence;
using Musubi.Programmes;

namespace Musubi.Matching.Features.RankSolutions;

/// <summary>Opens an issue for those who look for its partners: its owner and the secretariat.</summary>
internal sealed class DeskIssue(MusubiDb db, IssuesLookup issues)
{
    /// <summary>The issue of an address. Refuses with <c>programmes.unknown-content</c> or <c>programmes.not-yours-to-change</c>.</summary>
    public async Task<Result<IssueFace>> FindAsync(Room room, string? item, CancellationToken cancel)
    {
        var issue = Key.TryParse(item, out var key) ? await issues.FindAsync(room.Id, key, cancel) : null;
        return issue is null ? ProgrammeProblems.UnknownContent() : IsOf(room, issue) ? issue : ProgrammeProblems.NotYoursToChange();
    }

    /// <summary>The issue from which a page was opened: "issue:0192…".</summary>
    public async Task<IssueFace?> FromAsync(Room room, string? from, CancellationToken cancel) =>
        Origin.Parse(from) is { Kind: IssuesTraces.Issue } origin
        && (await issues.FindAsync([IssueId.From(origin.Id)], cancel)).GetValueOrDefault(IssueId.From(origin.Id)) is { } issue && issue.Programme == room.Id
            ? issue
            : null;

    /// <summary>What was thought of solutions for the issue.</summary>
    public async Task<IReadOnlyDictionary<SolutionId, Consideration>> ConsideredAsync(IssueFace issue, CancellationToken cancel) =>
        await db.Set<Consideration>().AsNoTracking().Where(one => one.Issue == issue.Id).ToDictionaryAsync(one => one.Solution, cancel);

    /// <summary>The matches of the issue, as far as the reader may know of them.</summary>
    public async Task<IReadOnlyDictionary<SolutionId, Match>> MatchedAsync(IssueFace issue, Actor reader, CancellationToken cancel) =>
        await db.Set<Match>().AsNoTracking().SeenBy(reader).Where(match => match.Issue == issue.Id && match.ArchivedAt == null).ToDictionaryAsync(match => match.Solution, cancel);

    private static bool IsOf(Room room, IssueFace issue) => room.IsSecretariat || room.Reader.ActsFor(room.Id, issue.Organisation, Role.CityOfficer);
}
