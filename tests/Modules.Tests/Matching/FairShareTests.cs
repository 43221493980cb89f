using Musubi.Catalogue;
using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Issues;
using Musubi.Matching.Features.FindMatches;
using Musubi.Matching.Model;
using NodaTime;

namespace Musubi.Modules.Tests.Matching;

/// <summary>How places among suggestions are given out.</summary>
public sealed class FairShareTests
{
    private static readonly ProgrammeId Programme = ProgrammeId.New();
    private static readonly IssueFace Issue = AnIssue();

    [Fact]
    public void Choose_SixLargeAndASmallOneThatFitsLeast_GivesOneOfFivePlacesToTheSmall()
    {
        var large = Enumerable.Range(0, 6).Select(at => Fits(0.9m - (at / 100m))).ToList();
        var small = Fits(0.3m);

        var chosen = Share(0.2m, small).Choose([.. large, small]);

        Assert.Equal([.. large.Take(4), small], chosen);
    }

    [Fact]
    public void Choose_SmallOnesAmongTheBest_ChangesNothing()
    {
        var (first, second) = (Fits(0.9m), Fits(0.8m));

        Assert.Equal([first, second], Share(0.5m, first).Choose([second, first]));
    }

    [Fact]
    public void Choose_WithoutShare_TakesTheStrongestFive()
    {
        var all = Enumerable.Range(0, 8).Select(at => Fits(0.9m - (at / 100m))).ToList();

        Assert.Equal(all.Take(5), Share(0m, all[7]).Choose(all));
    }

    [Fact]
    public void Choose_ProviderAtTheLimit_LeavesItsPlaceToTheNext()
    {
        var full = Fits(0.9m);
        var next = Fits(0.4m);
        var share = new FairShare(MatchingRules.Usual with { MostOpen = 2 }, [new(full.Solution.Organisation, 2)], new HashSet<OrganisationId> { full.Solution.Organisation });

        Assert.Equal([next], share.Choose([full, next]));
    }

    private static FairShare Share(decimal share, Candidate small) =>
        new(MatchingRules.Usual with { SmallShare = share }, [], new HashSet<OrganisationId> { small.Solution.Organisation });

    private static Candidate Fits(decimal strength) => new(
        Issue,
        new(SolutionId.New(), Programme, Key.Parse("s"), new(Language.English, "S"), OrganisationId.New(), Maturity.Pilot) { ReviewedUntil = new(2030, 1, 1) },
        strength,
        []);

    private static IssueFace AnIssue() =>
        new(IssueId.New(), Programme, Key.Parse("i"), new(Language.English, "I"), PlaceId.New(), OrganisationId.New(), IssueState.Open) { StateSince = Instant.FromUtc(2026, 5, 11, 0, 0) };
}
