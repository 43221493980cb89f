namespace Musubi.LanguageMatching;

/// <summary>What a text does without. "No bus" in a need is a lack and so a subject; "without new masts" is not.</summary>
internal static class Negation
{
    private const int Reach = 4;

    private static readonly HashSet<string> Before = new(StringComparer.Ordinal) { "without", "ohne", "statt", "anstatt", "anstelle", "avoiding", "sans", "senza", "tanpa", "bez", "sin", "zonder", "utan", "excluding" };
    private static readonly HashSet<string> PairsBefore = new(StringComparer.Ordinal) { "instead of", "rather than", "no new", "no additional", "keine neuen", "keine zusatzlichen", "no need", "not need", "not require", "khong can", "au lieu", "en lugar", "in plaats", "pas de" };

    // "Homes without proper sewers" want them.
    private static readonly string[] Lacks =
    [
        "proper", "adequate", "sufficient", "enough", "reliable", "access", "affordable", "decent", "working", "any", "their own",
        "ausreichend", "genug", "verlasslich", "zugang", "anschluss", "bezahlbar", "richtig", "funktionierend", "eigene", "jede",
    ];

    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal)
    {
        "in", "for", "to", "on", "with", "by", "while", "but", "because", "so", "that", "which", "at", "from", "when", "is", "are", "can",
        "im", "fur", "zu", "auf", "mit", "durch", "aber", "weil", "dass", "bei", "von", "wenn", "ist", "sind", "konnen", "kann", "transportieren", "zur", "zum",
    };

    private static readonly string[] BeforeThai = ["โดยไม\u0E48ต\u0E49องม\u0E35", "โดยไม\u0E48ใช\u0E49", "ปราศจาก", "ไม\u0E48ต\u0E49องใช\u0E49", "แทน"];

    private static readonly string[] After =
    [
        "なし", "無し", "不要", "いらず", "レス", "ではなく", "でなく", "じゃなく", "に頼ら", "を使わ", "は使わ", "を用い", "がいらな", "はいらな", "が要らな", "を設けず", "を置かず", "を増やさ", "を建てず", "を立てず",
    ];

    /// <summary>The same mentions, with the negated ones marked.</summary>
    public static List<Mention> Mark(List<Mention> mentions, string folded, string language)
    {
        var scopes = Scopes(folded, language);
        return [.. mentions.Select(mention => mention with
        {
            IsNegated = IsFollowed(folded, mention.End) || IsAfterThai(folded, mention.Start) || scopes.Any(scope => mention.Start >= scope.Start && mention.Start < scope.End),
        })];
    }

    private static bool IsFollowed(string folded, int end)
    {
        if (end >= folded.Length || !(FoldedText.IsHiragana(folded[end]) || FoldedText.IsKanji(folded[end]) || FoldedText.IsKatakana(folded[end])))
        {
            return false;
        }

        var rest = folded.AsSpan(end, Math.Min(8, folded.Length - end));
        foreach (var mark in After)
        {
            // を用い is negated only by what follows it.
            if (rest.StartsWith(mark, StringComparison.Ordinal) && (mark != "を用い" || rest[mark.Length..].StartsWith("ず") || rest[mark.Length..].StartsWith("な")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAfterThai(string folded, int start)
    {
        var before = folded.AsSpan(0, start).TrimEnd();
        foreach (var mark in BeforeThai)
        {
            if (before.EndsWith(mark, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static List<(int Start, int End)> Scopes(string folded, string language)
    {
        var scopes = new List<(int Start, int End)>();
        var words = Word.Cut(folded, language);
        for (var i = 0; i < words.Count; i++)
        {
            var isPair = i + 1 < words.Count && PairsBefore.Contains($"{words[i].Text} {words[i + 1].Text}");
            if (!isPair && !Before.Contains(words[i].Text))
            {
                continue;
            }

            var first = i + (isPair ? 2 : 1);
            if (first < words.Count && Array.Exists(Lacks, word => folded.AsSpan(words[first].Start).StartsWith(word, StringComparison.Ordinal)))
            {
                continue;
            }

            var last = first;
            while (last < words.Count && last - first < Reach && !Ends.Contains(words[last].Text) && !HasBreak(folded, words[last - 1].End, words[last].Start))
            {
                last++;
            }

            if (last > first)
            {
                scopes.Add((words[first].Start, words[last - 1].End));
            }
        }

        return scopes;
    }

    private static bool HasBreak(string folded, int from, int to) => folded.AsSpan(from, to - from).IndexOfAny(",.;:!?()") >= 0;
}
