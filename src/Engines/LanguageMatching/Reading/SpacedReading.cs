namespace Musubi.LanguageMatching;

/// <summary>Finds labels in languages written with spaces: the longest phrase first, then parts of compounds.</summary>
internal sealed class SpacedReading(LabelIndex labels)
{
    private const double OfPart = 0.75;
    private const int LongestCompound = 60;
    private const int MostTurned = 4;
    private const int ShortestEnd = 6;

    // What stands between the parts of a compound.
    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { string.Empty, "s", "es", "n", "en", "er", "e", "ns", "ungs" };

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "und", "oder", "bzw", "sowie" };

    public List<Mention> Read(string folded, string language)
    {
        var words = Word.Cut(folded, language);
        var english = language == "en" ? words : Word.Cut(folded, "en");
        var found = new List<Mention>();
        for (var i = 0; i < words.Count;)
        {
            if (language == "de" && Shortened(folded, words, i) is { } shortened)
            {
                found.Add(shortened);
                i++;
                continue;
            }

            var (own, taken) = Longest(folded, words, i, language);
            if (own is null && language != "en")
            {
                (own, taken) = Longest(folded, english, i, "en");
            }

            if (own is not null)
            {
                found.Add(own);
                i += taken;
                continue;
            }

            if (language is "de" or "nl" or "sv")
            {
                found.AddRange(PartsOf(words[i], language));
            }

            i++;
        }

        return found;
    }

    private (Mention? Found, int Taken) Longest(string folded, List<Word> words, int at, string language)
    {
        var most = labels.Starts(language)?.MostWords(words[at].Stem) ?? 0;
        for (var count = Math.Min(Math.Max(most, MostTurned), words.Count - at); count > 0; count--)
        {
            var last = words[at + count - 1];
            if (count <= most && labels.Spaced(language, Key(words, at, count)) is { } senses && !IsNumber(words[at], count))
            {
                return (new(senses, words[at].Start, last.End, 1), count);
            }

            // German writes a compound together or with a hyphen: "vor Ort" is no suburb.
            if (count == 2 && (language != "de" || folded[words[at].End] == '-') && (labels.Starts(language)?.MayBegin(words[at].Text) ?? false) && labels.Spaced(language, string.Concat(words[at].Stem, last.Stem)) is { } joined)
            {
                return (new(joined, words[at].Start, last.End, 1), count);
            }

            if (language == "en" && count is 3 or 4 && Turned(words, at, count) is { } turned)
            {
                return (new(turned, words[at].Start, last.End, 1), count);
            }
        }

        return (null, 0);
    }

    // "collection of waste" for "waste collection".
    private List<Sense>? Turned(List<Word> words, int at, int count) =>
        words[at + 1].Text is "of" or "for" or "in" && (count == 3 || words[at + 2].Text is "the" or "a")
            ? labels.Spaced("en", $"{words[at + count - 1].Stem} {words[at].Stem}")
            : null;

    // "Umwelt- und Verkehrsdaten": the first word lacks the end of the second.
    private Mention? Shortened(string folded, List<Word> words, int at)
    {
        var word = words[at];
        if (word.End >= folded.Length || folded[word.End] != '-' || at + 2 >= words.Count || !Joining.Contains(words[at + 1].Text))
        {
            return null;
        }

        var other = words[at + 2].Text;
        for (var cut = 3; cut <= Math.Min(other.Length, LongestCompound) - 3; cut++)
        {
            if (labels.Spaced("de", Stemming.Stem(string.Concat(word.Text, other.AsSpan(cut)), "de")) is { } senses)
            {
                return new(senses, word.Start, word.End, 1);
            }
        }

        return null;
    }

    private IEnumerable<Mention> PartsOf(Word word, string language)
    {
        if (word.Text.Length is < 7 or > LongestCompound || labels.Starts(language) is not { } starts)
        {
            yield break;
        }

        var from = 0;
        for (var length = word.Text.Length - 3; length >= 4 && starts.MayBegin(word.Text); length--)
        {
            if (labels.Spaced(language, Stemming.Stem(word.Text[..length], language)) is { } first)
            {
                yield return new(first, word.Start, word.Start + length, OfPart);
                from = length;
                break;
            }
        }

        for (var start = Math.Max(from, 3); start <= word.Text.Length - 3; start++)
        {
            if (!starts.MayBegin(word.Text.AsSpan(start)))
            {
                continue;
            }

            // Behind an unknown beginning a short end is chance: the smoke in Verbrauch, the rice in Preis.
            var rest = word.Text[start..];
            if (rest.Length < ShortestEnd && !(from > 0 && Links.Contains(word.Text[from..start])))
            {
                continue;
            }

            if (labels.Spaced(language, Stemming.Stem(rest, language)) is { } second)
            {
                yield return new(second, word.Start + start, word.End, OfPart);
                yield break;
            }
        }
    }

    private static bool IsNumber(Word word, int count) => count == 1 && word.Text.All(char.IsDigit);

    private static string Key(List<Word> words, int at, int count) =>
        count == 1 ? words[at].Stem : string.Join(' ', Enumerable.Range(at, count).Select(i => words[i].Stem));
}
