namespace Musubi.LanguageMatching;

/// <summary>How alike two texts of one language look: cosine of their runs of three letters (two in Japanese). Breaks ties, gives no reasons.</summary>
internal sealed class LetterGrams
{
    private const int MostLetters = 5000;

    private readonly uint[] grams;
    private readonly float[] weights;

    public LetterGrams(MatchText text, string language)
    {
        Language = language;
        var folded = new FoldedText(Beginning($"{text.Title} {text.Text}")).Letters;
        var length = language == "ja" ? 2 : 3;
        var counts = new Dictionary<uint, int>();
        for (var i = 0; i + length <= folded.Length; i++)
        {
            var hash = 2166136261u;
            foreach (var letter in folded.AsSpan(i, length))
            {
                hash = (hash ^ letter) * 16777619u;
            }

            counts[hash] = counts.GetValueOrDefault(hash) + 1;
        }

        grams = [.. counts.Keys.Order()];
        weights = [.. grams.Select(gram => 1 + MathF.Log(counts[gram]))];
        var norm = MathF.Sqrt(weights.Sum(weight => weight * weight));
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] /= norm;
        }
    }

    public string Language { get; }

    /// <summary>0 to 1; 0 between languages.</summary>
    public double Likeness(LetterGrams other)
    {
        if (Language != other.Language)
        {
            return 0;
        }

        var (mine, theirs, sum) = (0, 0, 0f);
        while (mine < grams.Length && theirs < other.grams.Length)
        {
            if (grams[mine] == other.grams[theirs])
            {
                sum += weights[mine++] * other.weights[theirs++];
            }
            else if (grams[mine] < other.grams[theirs])
            {
                mine++;
            }
            else
            {
                theirs++;
            }
        }

        return Math.Clamp(sum, 0f, 1f);
    }

    private static string Beginning(string text) => text.Length > MostLetters ? text[..MostLetters] : text;
}
