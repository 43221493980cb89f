using Musubi.LanguageMatching;

namespace Musubi.Engines.Tests.LanguageMatching;

/// <summary>Indexes that follow what is saved elsewhere.</summary>
public sealed class KeptIndexesTests
{
    private readonly Dictionary<string, (string Text, int Version)> stored = new(StringComparer.Ordinal) { ["bus"] = ("Demand-responsive buses", 1), ["bike"] = ("Bike sharing", 1) };
    private readonly KeptIndexes<string> kept = new(most: 2);
    private readonly List<string> read = [];

    [Fact]
    public async Task Follow_OneTextSavedOneAddedOneGone_ReadsTheTwoOnlyAndRanksAsBuiltAnew()
    {
        await FollowAsync("town", stamp: 1);
        read.Clear();
        stored["bike"] = ("Cargo bikes for parcels", 2);
        stored["bin"] = ("Sensors in waste bins", 1);
        stored.Remove("bus");

        var index = await FollowAsync("town", stamp: 2);

        Assert.Equal(["bike", "bin"], read.Order(StringComparer.Ordinal));
        var anew = new LanguageMatcher().Index(stored.Select(one => new MatchText(one.Key, one.Value.Text)));
        var need = new MatchText("n", "Parcels and full bins block the street");
        Assert.Equal(anew.Rank(need, new(5, "en")).Select(offer => (offer.Offer, offer.Score)), index.Rank(need, new(5, "en")).Select(offer => (offer.Offer, offer.Score)));
    }

    [Fact]
    public async Task Find_WithTheStampOfTheLastFollow_IsTheSameIndexAndWithAnotherNothing()
    {
        var index = await FollowAsync("town", stamp: 1);

        Assert.Same(index, kept.Find("town", 1));
        Assert.Null(kept.Find("town", 2));
        Assert.Null(kept.Find("village", 1));
    }

    [Fact]
    public async Task Follow_MoreThanAreKept_LetsAllGoAndReadsThemAnew()
    {
        await FollowAsync("one", stamp: 1);
        await FollowAsync("two", stamp: 1);
        await FollowAsync("three", stamp: 1);
        read.Clear();

        Assert.Null(kept.Find("one", 1));
        Assert.Equal(2, (await FollowAsync("one", stamp: 1)).Count);
        Assert.Equal(2, read.Count);
    }

    private Task<OfferIndex> FollowAsync(string key, int stamp) => kept.FollowAsync(key, stamp, stored.ToDictionary(one => one.Key, one => one.Value.Version), ids =>
    {
        read.AddRange(ids);
        return Task.FromResult<IReadOnlyList<MatchText>>([.. ids.Select(id => new MatchText(id, stored[id].Text))]);
    });
}
