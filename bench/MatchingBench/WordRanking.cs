namespace Musubi.MatchingBench;

/// <summary>Ranks texts given as lists of words, by BM25.</summary>
internal sealed class WordRanking
{
    private readonly List<Dictionary<string, int>> offers;
    private readonly Dictionary<string, int> holders;
    private readonly double usual;

    public WordRanking(IEnumerable<IEnumerable<string>> texts)
    {
        offers = [.. texts.Select(words => words.CountBy(word => word).ToDictionary(StringComparer.Ordinal))];
        holders = offers.SelectMany(words => words.Keys).CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        usual = Math.Max(1, offers.Average(words => words.Values.Sum()));
    }

    /// <summary>The score of each offer, in their order.</summary>
    public IReadOnlyList<double> Scores(IEnumerable<string> need)
    {
        var words = need.Distinct(StringComparer.Ordinal).ToList();
        return [.. offers.Select(offer => words.Sum(word => Worth(word, offer)))];
    }

    private double Worth(string word, Dictionary<string, int> offer)
    {
        if (!offer.TryGetValue(word, out var times))
        {
            return 0;
        }

        var rarity = Math.Log(1 + ((offers.Count - holders[word] + 0.5) / (holders[word] + 0.5)));
        return rarity * times * 2.2 / (times + (1.2 * (0.25 + (0.75 * offer.Values.Sum() / usual))));
    }
}
