namespace Musubi.LanguageMatching;

/// <summary>Words that a need and an offer share letter for letter, by BM25 (Robertson and Zaragoza 2009: k1 1.2, b 0.75), as a part of the most that the need could reach.</summary>
/// <remarks>Tells offers of one language apart that speak of the same concepts. Gives no reasons.</remarks>
internal sealed class WordOverlap
{
    private const double Saturation = 1.2;
    private const double OfLength = 0.75;

    private readonly Dictionary<string, List<(int Offer, float Worth)>> postings = new(StringComparer.Ordinal);
    private readonly int count;

    public WordOverlap(IReadOnlyList<WordCounts> offers)
    {
        count = offers.Count;
        var usual = Math.Max(1, offers.Count == 0 ? 1 : offers.Average(offer => offer.Length));
        for (var offer = 0; offer < offers.Count; offer++)
        {
            var length = Saturation * (1 - OfLength + (OfLength * offers[offer].Length / usual));
            foreach (var (word, times) in offers[offer].Counts)
            {
                if (!postings.TryGetValue(word, out var list))
                {
                    postings[word] = list = [];
                }

                list.Add((offer, (float)(times * (Saturation + 1) / (times + length))));
            }
        }
    }

    /// <summary>0 to 1 for each offer.</summary>
    public float[] Shares(WordCounts need)
    {
        var shares = new float[count];
        var most = need.Counts.Keys.Sum(word => Rarity(postings.GetValueOrDefault(word)?.Count ?? 0)) * (Saturation + 1);
        foreach (var word in need.Counts.Keys)
        {
            // What half of the offers say tells none of them apart.
            if (postings.TryGetValue(word, out var list) && list.Count * 2 <= count + 1)
            {
                var rarity = Rarity(list.Count) / most;
                list.ForEach(posting => shares[posting.Offer] += (float)(posting.Worth * rarity));
            }
        }

        return shares;
    }

    private double Rarity(int holders) => Math.Log(1 + ((count - holders + 0.5) / (holders + 0.5)));
}
