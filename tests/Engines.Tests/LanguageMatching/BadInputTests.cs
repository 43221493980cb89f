using System.Diagnostics;
using Musubi.LanguageMatching;

namespace Musubi.Engines.Tests.LanguageMatching;

/// <summary>Texts as nobody should write them: each is answered, in a time that does not run away.</summary>
public sealed class BadInputTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly RankingOrder Order = new(10, "en");

    public static TheoryData<string> OddTexts =>
    [
        string.Empty,
        "   \n\t ",
        "\u0000\u0001\u0007\u001b\uffff",
        "\ud83d\ude80\ud800 lonely half of a pair",
        "ああ้้้้้้้้้้้้",
        "Wir suchen 路線バス mit smart meters สำหรับเมือง và năng lượng mặt trời",
        "12345 67890 2026-11-23",
        string.Concat(Enumerable.Repeat('ß', 3000)),
    ];

    [Theory]
    [MemberData(nameof(OddTexts))]
    public void Rank_OddText_IsAnswered(string text)
    {
        var index = new LanguageMatcher().Index([new("odd", text), new("bus", "Rufbus") { Language = "de" }]);

        var ranked = index.Rank(new("n", text), Order);

        Assert.Equal(2, ranked.Count);
        Assert.All(ranked, offer => Assert.InRange(offer.Score, 0, 1));
    }

    [Fact]
    public void Recognise_LanguagesMixedInOneSentence_FindsTheWordsOfEach()
    {
        var found = new LanguageMatcher().Recognise(new("n", "Wir suchen 路線バス mit smart meters für den Klimaschutz") { Language = "de" }).Select(pair => pair.Concept).ToList();

        Assert.Contains("bus-service", found);
        Assert.Contains("smart-meter", found);
        Assert.Contains("climate-protection", found);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("Donaudampfschifffahrt")]
    [InlineData("水")]
    [InlineData("น้ำท่วม")]
    [InlineData("without ")]
    public void Rank_OneMegabyte_TakesNoLongerThanPatience(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        var clock = Stopwatch.StartNew();

        var ranked = new LanguageMatcher().Index([new("long", text)]).Rank(new("n", text), Order);

        Assert.Single(ranked);
        Assert.True(clock.Elapsed < Patience, $"{clock.Elapsed}");
    }

    [Fact]
    public void Rank_FiftyThousandIdenticalOffers_ListsTheFirstByIdInTime()
    {
        var clock = Stopwatch.StartNew();
        var index = new LanguageMatcher().Index(Enumerable.Range(0, 50_000).Select(number => new MatchText($"o{number:00000}", "Rufbus und Elektrobusse auf dem Land") { Language = "de" }));

        var ranked = index.Rank(new("n", "高齢者の買い物の足") { Language = "ja" }, Order);

        Assert.Equal("o00000", ranked[0].Offer);
        Assert.Equal(10, ranked.Count);
        Assert.True(clock.Elapsed < Patience, $"{clock.Elapsed}");
    }
}
