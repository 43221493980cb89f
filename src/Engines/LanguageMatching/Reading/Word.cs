namespace Musubi.LanguageMatching;

/// <summary>A word of a language written with spaces, at its place in a folded text.</summary>
/// <param name="Text">Folded letters and digits.</param>
/// <param name="Stem">What remains without inflection; words are compared by it.</param>
/// <param name="Start">First letter in the folded text.</param>
internal readonly record struct Word(string Text, string Stem, int Start)
{
    public int End => Start + Text.Length;

    /// <summary>Cuts a folded text into words. Scripts without spaces are passed over.</summary>
    public static List<Word> Cut(string folded, string language)
    {
        var words = new List<Word>();
        var at = 0;
        while (at < folded.Length)
        {
            if (!FoldedText.IsSpaced(folded[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < folded.Length && FoldedText.IsSpaced(folded[at]))
            {
                at++;
            }

            // A genitive: city's. The s alone would be a word without meaning.
            if (at - start == 1 && folded[start] == 's' && start > 0 && folded[start - 1] == '\'')
            {
                continue;
            }

            var text = folded[start..at];
            words.Add(new(text, Stemming.Stem(text, language), start));
        }

        return words;
    }
}
