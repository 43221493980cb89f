namespace Musubi.LanguageMatching;

/// <summary>Words that a need and an offer share letter for letter, by BM25 (Robertson and Zaragoza 2009: k1 1.2, b 0.75), as a part of the most that the need could reach.</summary>
/// <remarks>Tells offers of one language apart that speak of the same concepts. Gives no reasons. Offers are added while an index is built, and by nobody afterwards.</remarks>
internal sealed class WordOverlap
{
    private const double Saturation = 1.2;
    private const double OfLength = 0.75;

    private readonly Dictionary<string, List<Posting>> postings = new(StringComparer.Ordinal);
    private readonly List<int> lengths = [];
    private long all;

    /// <summary>The next offer, in the order of the index.</summary>
    public void Add(WordCounts offer)
    {
        foreach (var (word, times) in offer.Counts)
        {
            if (!postings.TryGetValue(word, out var list))
            {
                postings[word] = list = [];
            }

            list.Add(new(lengths.Count, times));
        }

        lengths.Add(offer.Length);
        all += offer.Length;
    }

    /// <summary>The same for a part of the offers.</summary>
    /// <param name="places">For each offer its new place, or -1 when it is left out. Places keep their order.</param>
    public WordOverlap Keep(int[] places)
    {
        var kept = new WordOverlap();
        for (var offer = 0; offer < places.Length; offer++)
        {
            if (places[offer] >= 0)
            {
                kept.lengths.Add(lengths[offer]);
                kept.all += lengths[offer];
            }
        }

        foreach (var (word, list) in postings)
        {
            var still = new List<Posting>(list.Count);
            foreach (var (offer, times) in list)
            {
                if (places[offer] >= 0)
                {
                    still.Add(new(places[offer], times));
                }
            }

            if (still.Count > 0)
            {
                kept.postings[word] = still;
            }
        }

        return kept;
    }

    /// <summary>0 to 1 for each offer.</summary>
    public float[] Shares(WordCounts need)
    {
        var shares = new float[lengths.Count];
        var usual = Math.Max(1.0, all / Math.Max(1.0, lengths.Count));
        var most = need.Counts.Keys.Sum(word => Rarity(postings.GetValueOrDefault(word)?.Count ?? 0)) * (Saturation + 1);
        foreach (var word in need.Counts.Keys)
        {
            // What half of the offers say tells none of them apart.
            if (!postings.TryGetValue(word, out var list) || list.Count * 2 > lengths.Count + 1)
            {
                continue;
            }

            var worth = Rarity(list.Count) * (Saturation + 1) / most;
            foreach (var (offer, times) in list)
            {
                shares[offer] += (float)(worth * times / (times + (Saturation * (1 - OfLength + (OfLength * lengths[offer] / usual)))));
            }
        }

        return shares;
    }

    private double Rarity(int holders) => Math.Log(1 + ((lengths.Count - holders + 0.5) / (holders + 0.5)));

    private readonly record struct Posting(int Offer, int Times);
}
