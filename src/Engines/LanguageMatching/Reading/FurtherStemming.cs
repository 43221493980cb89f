namespace Musubi.LanguageMatching;

/// <summary>Folds number, gender and case of the languages whose labels are fewer: one ending off, the shortest stem four letters.</summary>
/// <remarks>Light on purpose. Marks are folded away before (<see cref="FoldedText"/>), so the endings stand here without them.</remarks>
internal static class FurtherStemming
{
    private const int Shortest = 4;

    private static readonly Dictionary<string, string[]> Endings = new(StringComparer.Ordinal)
    {
        ["fr"] = ["ements", "ement", "elles", "iques", "ique", "aux", "ees", "ee", "es", "s", "x", "e"],
        ["es"] = ["ciones", "cion", "ales", "es", "as", "os", "a", "o", "s", "e"],
        ["it"] = ["zioni", "zione", "che", "chi", "ghe", "ghi", "ie", "ii", "a", "e", "i", "o"],
        ["nl"] = ["ingen", "ing", "en", "er", "e", "s"],
        ["sv"] = ["arna", "erna", "orna", "ornas", "ande", "ens", "ets", "ar", "er", "or", "en", "et", "na", "n", "a", "e", "s", "t"],
        ["pl"] = ["iami", "ami", "iach", "ach", "iego", "ego", "emu", "ych", "ich", "ymi", "imi", "owi", "iom", "om", "iow", "ow", "iem", "em", "iej", "ej", "ym", "im", "ie", "ia", "a", "e", "i", "o", "u", "y"],
        ["cs"] = ["iho", "eho", "emu", "ych", "ich", "ymi", "imi", "ami", "ech", "ach", "em", "um", "am", "im", "ym", "ou", "ov", "mi", "a", "e", "i", "o", "u", "y"],
        ["id"] = ["nya", "kah", "lah"],
        ["ms"] = ["nya", "kah", "lah"],
    };

    public static string Stem(string word, string language)
    {
        if (!Endings.TryGetValue(language, out var endings))
        {
            return word;
        }

        var stem = word;
        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal))
            {
                stem = word[..^ending.Length];
                break;
            }
        }

        return language is "nl" or "sv" or "it" ? Undoubled(stem) : stem;
    }

    // straat and straten, bussen and bus; città keeps its own.
    private static string Undoubled(string stem)
    {
        var at = stem.Length - 2;
        return stem.Length > 3 && stem[^1] == stem[^2] ? stem[..^1]
            : at > 1 && stem[at] is 'a' or 'e' or 'o' or 'u' && stem[at] == stem[at - 1] ? $"{stem[..at]}{stem[^1]}"
            : stem;
    }
}
