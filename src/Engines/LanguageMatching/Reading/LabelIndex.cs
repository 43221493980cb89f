namespace Musubi.LanguageMatching;

/// <summary>Which concept a word may mean: the labels of a vocabulary, ready to be looked up in texts.</summary>
internal sealed class LabelIndex
{
    private readonly Dictionary<string, Dictionary<string, List<Sense>>> spaced = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Sense>> unspaced = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LabelStarts> starts;
    private readonly Dictionary<char, int> longest = [];

    public LabelIndex(Vocabulary vocabulary)
    {
        for (var number = 0; number < vocabulary.Concepts.Length; number++)
        {
            foreach (var (language, labels) in vocabulary.Concepts[number].Labels)
            {
                foreach (var label in labels)
                {
                    Add(language, LabelKey.Of(language, label.Text), new(number, label.IsAmbiguous));
                }
            }
        }

        AddVariants();
        starts = spaced.ToDictionary(pair => pair.Key, pair => new LabelStarts(pair.Value.Keys), StringComparer.Ordinal);
    }

    /// <summary>What the labels of a language begin with; null when there are none.</summary>
    public LabelStarts? Starts(string language) => starts.GetValueOrDefault(language);

    /// <summary>Senses of a phrase of stems in a language; null when it is no label.</summary>
    public List<Sense>? Spaced(string language, string key) => spaced.TryGetValue(language, out var keys) ? keys.GetValueOrDefault(key) : null;

    /// <summary>The longest Japanese or Thai label that begins at a place of a folded text, and that may stand there.</summary>
    public (List<Sense> Senses, int Length)? Unspaced(string folded, int at)
    {
        var lookup = unspaced.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(longest.GetValueOrDefault(folded[at]), folded.Length - at); length > 0; length--)
        {
            if (lookup.TryGetValue(folded.AsSpan(at, length), out var senses) && WordBounds.MayStand(folded, at, length))
            {
                return (senses, length);
            }
        }

        return null;
    }

    private void Add(string language, string key, Sense sense)
    {
        if (key.Length == 0)
        {
            return;
        }

        if (language is "ja" or "th")
        {
            longest[key[0]] = Math.Max(longest.GetValueOrDefault(key[0]), key.Length);
            Put(unspaced, key, sense);
            return;
        }

        if (!spaced.TryGetValue(language, out var keys))
        {
            spaced[language] = keys = new(StringComparer.Ordinal);
        }

        Put(keys, key, sense);
    }

    // Written together (e-bike, ebike) or with fewer kana; never in place of a label that stands in a table itself.
    private void AddVariants()
    {
        foreach (var keys in spaced.Values)
        {
            var joined = keys.Where(pair => pair.Key.Count(letter => letter == ' ') == 1)
                .Select(pair => (Key: pair.Key.Replace(" ", string.Empty, StringComparison.Ordinal), pair.Value)).ToList();
            joined.ForEach(pair => keys.TryAdd(pair.Key, pair.Value));
        }

        var shorter = unspaced.SelectMany(pair => LabelKey.WithoutKana(pair.Key).Select(key => (Key: key, pair.Value))).ToList();
        foreach (var (key, senses) in shorter.Where(pair => pair.Key.Length > 1))
        {
            if (unspaced.TryAdd(key, senses))
            {
                longest[key[0]] = Math.Max(longest.GetValueOrDefault(key[0]), key.Length);
            }
        }
    }

    private static void Put(Dictionary<string, List<Sense>> keys, string key, Sense sense)
    {
        if (!keys.TryGetValue(key, out var senses))
        {
            keys[key] = senses = [];
        }

        if (senses.All(other => other.Concept != sense.Concept))
        {
            senses.Add(sense);
        }
    }
}

/// <summary>What a label may mean.</summary>
/// <param name="Concept">The concept's number.</param>
/// <param name="IsAmbiguous">It may also mean something that the vocabulary does not hold.</param>
internal readonly record struct Sense(int Concept, bool IsAmbiguous);
