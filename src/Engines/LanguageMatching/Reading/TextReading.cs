namespace Musubi.LanguageMatching;

/// <summary>A concept found in a text.</summary>
/// <param name="Concept">Its number in the vocabulary.</param>
/// <param name="Words">The words as they stand in the text, of its weightiest mention.</param>
/// <param name="Weight">More for a title, a whole word, a clear word and a repeated one; 0 to 2.</param>
/// <param name="IsClear">Its words, or its neighbours in the text, leave no doubt.</param>
internal readonly record struct FoundConcept(int Concept, string Words, double Weight, bool IsClear);

/// <summary>What was understood of a text.</summary>
internal sealed record ReadText(IReadOnlyList<FoundConcept> Concepts, IReadOnlySet<int> Negated);

/// <summary>Reads a need or an offer: which concepts it names, with which words, and which it does without.</summary>
internal sealed class TextReading(Vocabulary vocabulary)
{
    private const double OfTitle = 1.5;
    private const double OfTopic = 1.2;
    private const double OfDoubtful = 0.35;
    private const double OfRepetition = 0.15;

    private readonly SpacedReading spaced = new(vocabulary.Labels);

    public ReadText Read(MatchText text, string language)
    {
        var parts = new[] { (Text: text.Title ?? string.Empty, Weight: OfTitle), (text.Text, Weight: 1.0) }
            .Select(part => (Folded: new FoldedText(part.Item1), part.Weight))
            .Select(part => (part.Folded, part.Weight, Mentions: Mentions(part.Folded.Letters, language)))
            .ToList();
        var named = parts.SelectMany(part => part.Mentions).Where(mention => mention.Senses is [{ IsAmbiguous: false }]).Select(mention => mention.Senses[0].Concept).ToHashSet();
        var found = new Dictionary<int, FoundConcept>();
        var negated = new HashSet<int>();
        foreach (var (folded, weight, mentions) in parts)
        {
            foreach (var mention in mentions)
            {
                Take(mention, folded, weight, named, found, negated);
            }
        }

        foreach (var topic in text.Topics)
        {
            if (vocabulary.Find(topic) is >= 0 and var concept && !found.ContainsKey(concept))
            {
                found[concept] = new(concept, topic, OfTopic, IsClear: true);
            }
        }

        negated.ExceptWith(found.Keys);
        return new([.. found.Values.OrderBy(concept => concept.Concept)], negated);
    }

    private List<Mention> Mentions(string folded, string language)
    {
        var mentions = new List<Mention>();
        for (var at = 0; at < folded.Length;)
        {
            if (IsUnspaced(folded[at]) || language == "ja")
            {
                if (vocabulary.Labels.Unspaced(folded, at) is { } label)
                {
                    mentions.Add(new(label.Senses, at, at + label.Length, 1));
                    at += label.Length;
                    continue;
                }
            }

            at++;
        }

        var covered = new bool[folded.Length];
        mentions.ForEach(mention => covered.AsSpan(mention.Start, mention.End - mention.Start).Fill(true));
        mentions.AddRange(spaced.Read(folded, language is "ja" or "th" ? "en" : language).Where(word => !covered.AsSpan(word.Start, word.End - word.Start).Contains(true)));
        return Negation.Mark(mentions, folded, language);
    }

    private void Take(Mention mention, FoldedText folded, double part, HashSet<int> named, Dictionary<int, FoundConcept> found, HashSet<int> negated)
    {
        var (sense, isClear) = Decide(mention.Senses, named);
        if (mention.IsNegated)
        {
            negated.Add(sense.Concept);
            return;
        }

        var weight = part * mention.Weight * (isClear ? 1 : OfDoubtful);
        found[sense.Concept] = found.TryGetValue(sense.Concept, out var earlier)
            ? (weight > earlier.Weight ? earlier with { Words = folded.Verbatim(mention.Start, mention.End), Weight = weight, IsClear = isClear } : earlier with { Weight = Math.Min(2, earlier.Weight + OfRepetition) })
            : new(sense.Concept, folded.Verbatim(mention.Start, mention.End), weight, isClear);
    }

    // Of several meanings the one whose neighbours are named in the same text.
    private (Sense Sense, bool IsClear) Decide(IReadOnlyList<Sense> senses, HashSet<int> named)
    {
        if (senses is [{ IsAmbiguous: false } only])
        {
            return (only, true);
        }

        var best = senses.Select(sense => (Sense: sense, Support: vocabulary.Nearness.Support(sense.Concept, named))).OrderByDescending(pair => pair.Support).ThenBy(pair => pair.Sense.IsAmbiguous).First();
        return (best.Sense, best.Support >= Nearness.Supports || (!best.Sense.IsAmbiguous && senses.Count == 1));
    }

    private static bool IsUnspaced(char letter) => FoldedText.IsThai(letter) || FoldedText.IsKanji(letter) || FoldedText.IsHiragana(letter) || FoldedText.IsKatakana(letter);
}
