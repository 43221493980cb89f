namespace Musubi.LanguageMatching;

/// <summary>The form in which a label is looked up: stems with single spaces, or, for Japanese and Thai, its folded letters without spaces.</summary>
internal static class LabelKey
{
    public static string Of(string language, string label)
    {
        var folded = new FoldedText(label).Letters;
        return language is "ja" or "th"
            ? folded.Replace(" ", string.Empty, StringComparison.Ordinal)
            : string.Join(' ', Word.Cut(folded, language).Select(word => word.Stem));
    }

    /// <summary>
    /// Ways to write a Japanese word with fewer of its kana endings (空き家, 空家; 取り組み, 取組み, 取組). At most eight.
    /// </summary>
    public static IEnumerable<string> WithoutKana(string key)
    {
        var places = new List<int>();
        for (var i = 1; i < key.Length && places.Count < 3; i++)
        {
            var isEnding = "りきいちしみえけせてめびぎげれ".Contains(key[i], StringComparison.Ordinal) && FoldedText.IsKanji(key[i - 1])
                && (i + 1 == key.Length ? places.Count > 0 : FoldedText.IsKanji(key[i + 1]));
            if (isEnding)
            {
                places.Add(i);
            }
        }

        for (var choice = 1; choice < 1 << places.Count; choice++)
        {
            yield return string.Concat(key.Where((_, at) => places.IndexOf(at) is var place && (place < 0 || (choice & (1 << place)) == 0)));
        }
    }
}
