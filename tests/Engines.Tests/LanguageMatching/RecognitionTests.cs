using Musubi.LanguageMatching;

namespace Musubi.Engines.Tests.LanguageMatching;

/// <summary>Words of three languages, as people write them.</summary>
public sealed class RecognitionTests
{
    private static readonly LanguageMatcher Matcher = new();

    [Theory]
    [InlineData("de", "Neue Elektrobusse für die Innenstadt", "electric-bus", "Elektrobusse")]
    [InlineData("de", "Umwelt- und Verkehrsdaten im Kiez", "environmental-data", "Umwelt")]
    [InlineData("de", "Ein Wasserstoffkonzept", "hydrogen", "Wasserstoff")]
    [InlineData("en", "Ebike parking and bike-sharing stations", "bike-sharing", "bike-sharing")]
    [InlineData("en", "Collection of waste in the old town", "waste-collection", "Collection of waste")]
    [InlineData("ja", "町内の空家を活用したい", "vacancy", "空家")]
    [InlineData("ja", "ｾﾝｻｰで水位を測る", "sensing", "ｾﾝｻｰ")]
    [InlineData("ja", "デマンドバスの予約", "demand-responsive-transport", "デマンドバス")]
    public void Recognise_WordInItsForm_GivesConceptAndWordsAsTheyStand(string language, string text, string concept, string words)
    {
        var found = Matcher.Recognise(new("x", text) { Language = language });

        Assert.Contains((concept, words), found);
    }

    [Theory]
    [InlineData("en", "Charging without new poles in the street", "smart-pole", "charging-infrastructure")]
    [InlineData("de", "Laden ohne neue Masten", "smart-pole", "charging-infrastructure")]
    [InlineData("ja", "カメラ不要の人流計測", "cctv", "people-counting")]
    public void Recognise_WhatATextDoesWithout_IsLeftOut(string language, string text, string without, string with)
    {
        var found = Matcher.Recognise(new("x", text) { Language = language }).Select(pair => pair.Concept).ToList();

        Assert.DoesNotContain(without, found);
        Assert.Contains(with, found);
    }

    [Theory]
    [InlineData("A car far from here", "care", "ticketing")]
    [InlineData("Cars parked beside the power plant", "urban-greening", "care")]
    public void Recognise_WordThatOnlyLooksLikeALabel_IsLeftOut(string text, string first, string second)
    {
        var found = Matcher.Recognise(new("x", text) { Language = "en" }).Select(pair => pair.Concept).ToList();

        Assert.DoesNotContain(first, found);
        Assert.DoesNotContain(second, found);
    }

    [Theory]
    [InlineData("路線バスの廃止", "ja")]
    [InlineData("Die Stadt sucht Partner für ihre Busse", "de")]
    [InlineData("The city looks for a partner with its buses", "en")]
    [InlineData("La città vuole una visione condivisa", "it")]
    public void Guess_ShortText_IsItsLanguage(string text, string language) => Assert.Equal(language, LanguageGuess.Of(text));
}
