using System.Runtime.InteropServices;

namespace Musubi.LanguageMatching;

/// <summary>The words of a text as BM25 counts them: stems, in Japanese and Thai pairs of letters, and names in Latin letters (5G, SCADA, PM2.5) across languages.</summary>
/// <param name="Counts">How often each word stands there. A word is marked with its language, a name with none.</param>
internal sealed record WordCounts(IReadOnlyDictionary<string, int> Counts)
{
    private const int MostLetters = 5000;

    /// <summary>How many words there are, repeated ones counted again.</summary>
    public int Length { get; } = Counts.Values.Sum();

    public static WordCounts Of(MatchText text, string language)
    {
        var whole = $"{text.Title} {text.Text}";
        var original = new FoldedText(whole.Length > MostLetters ? whole[..MostLetters] : whole);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in Word.Cut(original.Letters, language))
        {
            var isName = IsName(original.Verbatim(word.Start, word.End));
            if (isName || (word.Text.Length > 2 && language is not ("ja" or "th")))
            {
                Count(counts, isName ? word.Text : $"{language} {word.Stem}");
            }
        }

        foreach (var pair in Pairs(original.Letters))
        {
            Count(counts, $"{language} {pair}");
        }

        return new(counts);
    }

    // A digit, or a second capital: what no language inflects.
    private static bool IsName(string word) =>
        word.Length > 1 && word.Any(char.IsAsciiLetter) && (word.Any(char.IsAsciiDigit) || (word.Length < 9 && word.Skip(1).Any(char.IsAsciiLetterUpper)));

    private static IEnumerable<string> Pairs(string letters)
    {
        for (var at = 0; at + 2 <= letters.Length; at++)
        {
            if (IsTelling(letters[at]) && IsTelling(letters[at + 1]))
            {
                yield return letters.Substring(at, 2);
            }
        }
    }

    // Hiragana is grammar for the most part.
    private static bool IsTelling(char letter) => FoldedText.IsKanji(letter) || FoldedText.IsKatakana(letter) || FoldedText.IsThai(letter);

    private static void Count(Dictionary<string, int> counts, string word) => CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
}
