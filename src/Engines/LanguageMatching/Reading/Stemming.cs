namespace Musubi.LanguageMatching;

/// <summary>Takes inflection off folded words, lightly: words of different meaning should stay apart.</summary>
internal static class Stemming
{
    // With their ending they mean something else than without: parking is no park.
    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal)
    {
        "parking", "training", "building", "buildings", "lighting", "meeting", "housing", "spring", "string", "during", "hearing", "being", "thing", "king", "wing", "ring", "sing",
        "bring", "evening", "morning", "wedding", "need", "seed", "feed", "speed", "weed", "shed", "bed", "red", "led", "news", "bus", "gas", "lens", "ageing", "aging", "nursing", "species", "series",
        "cleaning", "sharing", "caring", "parked", "planting", "steering", "steered", "engineering", "mining", "timing", "railing", "cracking", "planning", "pricing", "bicycle", "bicycles", "united", "hundred", "embed",
    };

    private static readonly string[] GermanEndings = ["ungen", "innen", "ern", "em", "en", "er", "es", "e", "n", "s"];

    /// <summary>The stem in a language; languages without rules keep their words whole.</summary>
    public static string Stem(string word, string language) => language switch
    {
        "en" => English(word),
        "de" => German(word),
        _ => FurtherStemming.Stem(word, language),
    };

    private static string English(string word)
    {
        if (word.Length <= 3 || (Whole.Contains(word) && !word.EndsWith('s')))
        {
            return word;
        }

        var stem = Singular(word);
        if (Whole.Contains(stem))
        {
            return stem;
        }

        stem = stem switch
        {
            _ when stem.EndsWith("ing", StringComparison.Ordinal) && stem.Length > 5 && HasVowel(stem[..^3]) => Undouble(stem[..^3]),
            _ when stem.EndsWith("ied", StringComparison.Ordinal) && stem.Length > 4 => stem[..^2],
            _ when stem.EndsWith("ed", StringComparison.Ordinal) && stem.Length > 4 && HasVowel(stem[..^2]) => Undouble(stem[..^2]),
            _ => stem,
        };
        return stem switch
        {
            // Care is no car, a fare is not far.
            _ when stem.Length > 4 && stem[^1] == 'e' => stem[..^1],
            _ when stem.Length > 3 && stem[^1] == 'y' && !IsVowel(stem[^2]) => $"{stem[..^1]}i",
            _ => stem,
        };
    }

    private static string Singular(string word) => word switch
    {
        "buses" or "busses" => "bus",
        "people" => "person",
        "children" => "child",
        "women" => "woman",
        "men" => "man",
        "leaves" => "leaf",
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => $"{word[..^3]}y",
        _ when word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) => word[..^2],
        _ when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
        _ => word,
    };

    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z' or 'e' or 'o') ? stem[..^1] : stem;

    private static string German(string word)
    {
        foreach (var ending in GermanEndings)
        {
            if (word.Length - ending.Length >= 3 && word.Length > 4 && word.EndsWith(ending, StringComparison.Ordinal) && (ending != "s" || word[^2] is not ('u' or 's')))
            {
                return ending is "ungen" ? word[..^2] : Trim(word[..^ending.Length]);
            }
        }

        return Trim(word);
    }

    // Busse and Bus, Hindernisse and Hindernis; Preise and Preis, fahrerlose and fahrerlos, which lose their s as if it were an ending.
    private static string Trim(string stem) => stem switch
    {
        _ when stem.Length > 3 && stem.EndsWith("ss", StringComparison.Ordinal) => stem[..^1],
        _ when stem.Length > 4 && stem[^1] == 's' && stem[^2] is not ('u' or 's') => stem[..^1],
        _ => stem,
    };

    private static bool HasVowel(string text) => text.Any(IsVowel);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
