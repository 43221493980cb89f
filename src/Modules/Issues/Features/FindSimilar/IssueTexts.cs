using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.LanguageMatching;
using Musubi.Persistence;

namespace Musubi.Issues.Features.FindSimilar;

/// <summary>The issues of a programme, read once for many questions: who types asks every other second.</summary>
/// <remarks>Holds every issue, whoever may see it: what it answers is narrowed by who asks.</remarks>
internal sealed class IssueTexts
{
    // Stands for all programmes.
    private static readonly ProgrammeId Everywhere = new(Guid.Empty);

    private readonly KeptIndexes<ProgrammeId> kept = new(most: 20);

    /// <summary>The issues as they are now: of a programme, or of all when none is given.</summary>
    public async Task<OfferIndex> OfAsync(MusubiDb db, ProgrammeId? of, CancellationToken cancel)
    {
        var programme = of ?? Everywhere;
        var all = db.Set<Issue>().AsNoTracking().OverTheWall().Where(issue => of == null || issue.Programme == programme);

        // Changes with every issue that is entered or saved.
        var stamp = await all.GroupBy(issue => 1).Select(one => new { Issues = one.Count(), Versions = one.Sum(issue => issue.Version) }).SingleOrDefaultAsync(cancel);
        if (kept.Find(programme, stamp ?? new { Issues = 0, Versions = 0 }) is { } known)
        {
            return known;
        }

        var versions = await all.Select(issue => new { issue.Id, issue.Version }).ToDictionaryAsync(issue => issue.Id.ToString(), issue => issue.Version, StringComparer.Ordinal, cancel);
        return await kept.FollowAsync(programme, stamp ?? new { Issues = 0, Versions = 0 }, versions, async changed =>
        {
            var ids = changed.Select(id => IssueId.From(Guid.Parse(id))).ToList();
            return [.. (await all.Where(issue => ids.Contains(issue.Id)).ToListAsync(cancel)).Select(issue => Of(issue.Face))];
        });
    }

    /// <summary>What an issue says, in the language of its title.</summary>
    public static MatchText Of(IssueFace issue) => MatchText.Of(issue.Id.ToString(), issue.Title.Language, issue.Title, issue.Texts.Skip(1));
}
