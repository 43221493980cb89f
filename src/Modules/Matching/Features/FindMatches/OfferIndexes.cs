using Musubi.Catalogue;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.LanguageMatching;
using NodaTime;

namespace Musubi.Matching.Features.FindMatches;

/// <summary>The offered solutions of programmes as the engine reads them.</summary>
/// <remarks>What is offered is offered to everyone in the programme; whoever shows a solution asks the catalogue for it all the same.</remarks>
internal sealed class OfferIndexes
{
    private readonly KeptIndexes<ProgrammeId> kept = new(most: 20);

    /// <summary>What is offered in a programme on a day.</summary>
    public async Task<OfferIndex> OfAsync(CatalogueLookup solutions, ProgrammeId programme, LocalDate today, CancellationToken cancel)
    {
        // The day is part of it: what is offered ends with the day of its review.
        var (count, saved) = await solutions.StampAsync(programme, cancel);
        var stamp = (count, saved, today);
        if (kept.Find(programme, stamp) is { } known)
        {
            return known;
        }

        var versions = await solutions.OfferedVersionsAsync(programme, today, cancel);
        return await kept.FollowAsync(programme, stamp, versions.ToDictionary(one => one.Key.ToString(), one => one.Value, StringComparer.Ordinal), async changed =>
            [.. (await solutions.FindAsync(changed.Select(id => SolutionId.From(Guid.Parse(id))), cancel)).Values.Select(TextOf)]);
    }

    /// <summary>What an issue says, in the language of its title.</summary>
    public static MatchText TextOf(IssueFace issue) => MatchText.Of(issue.Id.ToString(), issue.Title.Language, issue.Title, issue.Texts.Skip(1));

    /// <summary>What a solution says, in the language of its title.</summary>
    public static MatchText TextOf(SolutionFace solution) => MatchText.Of(solution.Id.ToString(), solution.Title.Language, solution.Title, solution.Texts.Skip(1));
}
