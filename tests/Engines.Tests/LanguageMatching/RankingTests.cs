using System.Globalization;
using Musubi.LanguageMatching;

namespace Musubi.Engines.Tests.LanguageMatching;

/// <summary>Promises of every ranking.</summary>
public sealed class RankingTests
{
    private static readonly RankingOrder Order = new(20, "en");

    [Fact]
    public void Rank_AcrossLanguages_PutsTheFittingOfferFirstWithItsWords()
    {
        var index = new LanguageMatcher().Index(Offers());

        var best = index.Rank(new("n", "高齢者の買い物の足がなく、路線バスも廃止された") { Language = "ja" }, Order)[0];

        Assert.Equal("bus-on-call", best.Offer);
        Assert.Contains(best.Reasons, reason => reason.Offer == "Rufbus");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(17)]
    [InlineData(99)]
    public void With_OffersAddedChangedAndRemoved_RanksAsAnIndexBuiltAnew(int seed)
    {
        var random = new Random(seed);
        var offers = Generated(120, seed);
        var index = new LanguageMatcher().Index(offers);
        for (var step = 0; step < 4; step++)
        {
            var removed = offers.Where(_ => random.Next(5) == 0).Select(offer => offer.Id).Append("never there").ToList();
            var kept = offers.Where(offer => !removed.Contains(offer.Id)).ToList();
            var said = Generated(10, seed + step + 1).Select((offer, at) => offer with { Id = at < 5 && at < kept.Count ? kept[at].Id : $"{step}-{offer.Id}" }).ToList();
            offers = [.. kept.Where(offer => said.All(changed => changed.Id != offer.Id)), .. said];

            var before = index.Count;
            var next = index.With(said, removed);

            Assert.Equal(before, index.Count);
            index = next;
            Assert.Equal(offers.Count, index.Count);
            var anew = new LanguageMatcher().Index(offers);
            foreach (var need in Generated(12, seed: 1000 + step))
            {
                Assert.Equal(
                    anew.Rank(need, Order).Select(offer => (offer.Offer, offer.Score, string.Join(',', offer.Reasons))),
                    index.Rank(need, Order).Select(offer => (offer.Offer, offer.Score, string.Join(',', offer.Reasons))));
            }
        }
    }

    [Fact]
    public void With_TwoChangedOffersOfOneId_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new LanguageMatcher().Index(Offers()).With([new("same", "bus"), new("same", "tram")], []));

    [Fact]
    public void Rank_GeneratedTexts_KeepBoundsOrderAndVerbatimWords()
    {
        var offers = Generated(200, seed: 7);
        var texts = offers.ToDictionary(offer => offer.Id);
        var index = new LanguageMatcher().Index(offers);

        foreach (var need in Generated(40, seed: 11))
        {
            var ranked = index.Rank(need, Order);

            Assert.All(ranked, offer => Assert.InRange(offer.Score, 0, 1));
            Assert.Equal(ranked.OrderByDescending(offer => offer.Score).ThenBy(offer => offer.Offer, StringComparer.Ordinal).Select(offer => offer.Offer), ranked.Select(offer => offer.Offer));
            Assert.Equal(ranked.OrderByDescending(offer => offer.Reasons.Length > 0).Select(offer => offer.Offer), ranked.Select(offer => offer.Offer));
            Assert.All(ranked, offer => Assert.True(offer.Reasons.Sum(reason => reason.Weight) <= 1.0001));
            foreach (var offer in ranked)
            {
                Assert.Equal(offer.Reasons.OrderByDescending(reason => reason.Weight).Select(reason => reason.Weight), offer.Reasons.Select(reason => reason.Weight));
                Assert.All(offer.Reasons, reason => Assert.Contains(reason.Need, need.Text, StringComparison.Ordinal));
                Assert.All(offer.Reasons, reason => Assert.Contains(reason.Offer, texts[offer.Offer].Text, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void Rank_SameInputTwice_IsTheSame()
    {
        var first = new LanguageMatcher().Index(Generated(100, seed: 3));
        var second = new LanguageMatcher().Index(Generated(100, seed: 3));
        var need = Generated(1, seed: 5)[0];

        Assert.Equal(first.Rank(need, Order).Select(Told), second.Rank(need, Order).Select(Told));
    }

    [Theory]
    [InlineData("en", "Solar roof over the hangar with its corrugated sheets", "en", "Solar roof for corrugated sheets", "Solar roof for clay tiles")]
    [InlineData("ja", "太陽光パネルの遠隔監視をLTE-M2で行いたい", "de", "Photovoltaik, Daten über LTE-M2", "Photovoltaik, Daten über Kabel")]
    public void Rank_SameConcepts_PutsTheOfferWithTheSameWordsOrNamesFirst(string language, string text, string offered, string same, string other)
    {
        var index = new LanguageMatcher().Index([new("a", other) { Language = offered }, new("b", same) { Language = offered }]);

        var ranked = index.Rank(new("n", text) { Language = language }, Order);

        Assert.Equal(["b", "a"], ranked.Select(offer => offer.Offer));
        Assert.Equal(ranked[0].Reasons.Select(reason => reason.Concept), ranked[1].Reasons.Select(reason => reason.Concept));
    }

    [Fact]
    public void Rank_NothingShared_SaysSoWithAnEmptyList()
    {
        var index = new LanguageMatcher().Index([new("b", "qwx zzt"), new("a", "qwx zzt")]);

        var ranked = index.Rank(new("n", "vvk prrl"), Order);

        Assert.All(ranked, offer => Assert.Empty(offer.Reasons));
        Assert.Equal(["a", "b"], ranked.Select(offer => offer.Offer));
    }

    [Fact]
    public void Rank_AnotherReader_ReadsLabelsInTheirLanguage()
    {
        var index = new LanguageMatcher().Index(Offers());

        var reason = index.Rank(new("n", "We look for street greening with trees") { Language = "en" }, new(1, "ja"))[0].Reasons[0];

        Assert.Equal("都市緑化", reason.Label);
    }

    [Fact]
    public void Index_OneMegabyteAndControlCharacters_IsAnswered()
    {
        var index = new LanguageMatcher().Index([new("long", string.Concat(Enumerable.Repeat("solar roof 太陽光 \u0007", 60_000))), new("short", "solar roof")]);

        Assert.Equal(2, index.Rank(new("n", "太陽光発電"), Order).Count);
    }

    [Fact]
    public void Rank_WithCloseness_IsOneSignalAndNeverLiftsAboveAReason()
    {
        var index = new LanguageMatcher().Index([new("reason", "bus lane"), new("none", "qwx")]);

        var ranked = index.Rank(new("n", "路線バス"), Order with { Closeness = offer => offer == 1 ? 1 : 0 });

        Assert.Equal(["reason", "none"], ranked.Select(offer => offer.Offer));
    }

    private static string Told(RankedOffer offer) => $"{offer.Offer} {offer.Score.ToString(CultureInfo.InvariantCulture)} {string.Join(';', offer.Reasons)}";

    private static List<MatchText> Offers() =>
    [
        new("bus-on-call", "Rufbus für den Weg zum Arzt und zum Laden") { Language = "de" },
        new("trees", "Straßenbäume und Fassadenbegrünung") { Language = "de" },
        new("battery", "Battery storage for solar roofs") { Language = "en" },
    ];

    internal static List<MatchText> Generated(int count, int seed)
    {
        var random = new Random(seed);
        var concepts = ShippedVocabulary.All.Concepts;
        return [.. Enumerable.Range(0, count).Select(number =>
        {
            var language = new[] { "en", "de", "ja" }[random.Next(3)];
            var words = Enumerable.Range(0, random.Next(1, 6)).Select(_ => concepts[random.Next(concepts.Length)].Labels[language]).Select(labels => labels[random.Next(labels.Length)].Text);
            return new MatchText($"t{number:00000}", string.Join(language == "ja" ? "と、" : ", ", words)) { Language = language };
        })];
    }
}
