using Musubi.LanguageMatching;

namespace Musubi.MatchingBench;

/// <summary>Texts made of the vocabulary's own words, so that every rival finds something: the same for the same seed.</summary>
internal static class GeneratedTexts
{
    private static readonly string[] Languages = ["en", "de", "ja"];

    private static readonly Dictionary<string, string[]> Between = new(StringComparer.Ordinal)
    {
        ["en"] = ["is planned for", "together with", "in every district", "measured over two winters by", "and brings", "which replaces", "shared by residents and"],
        ["de"] = ["ist geplant für", "zusammen mit", "in jedem Bezirk", "über zwei Winter gemessen von", "und bringt", "statt bisher", "gemeinsam genutzt von Anwohnern und"],
        ["ja"] = ["を計画し、", "と連携して", "を市内全域に広げ、", "を二年間測定し、", "により", "に代えて", "を住民と共有し、"],
    };

    /// <summary>About 300 letters each, in the three languages by turns.</summary>
    public static List<MatchText> Of(int count, int seed, int letters = 300)
    {
        var random = new Random(seed);
        var words = Languages.ToDictionary(language => language, Words, StringComparer.Ordinal);
        return [.. Enumerable.Range(0, count).Select(number => One(number, Languages[number % Languages.Length], letters, words, random))];
    }

    private static MatchText One(int number, string language, int letters, Dictionary<string, string[]> words, Random random)
    {
        var (mine, between, space) = (words[language], Between[language], language == "ja" ? string.Empty : " ");
        var text = new System.Text.StringBuilder();
        while (text.Length < letters)
        {
            text.Append(mine[random.Next(mine.Length)]).Append(space).Append(between[random.Next(between.Length)]).Append(space);
        }

        return new($"{number:D7}", text.ToString()) { Language = language, Title = mine[random.Next(mine.Length)] };
    }

    private static string[] Words(string language) =>
        [.. ShippedVocabulary.All.Concepts.Where(concept => concept.Labels.ContainsKey(language)).SelectMany(concept => concept.Labels[language]).Where(label => !label.IsAmbiguous).Select(label => label.Text)];
}
