namespace Musubi.LanguageMatching;

/// <summary>A concept of a need and one of an offer that belong together.</summary>
internal readonly record struct SharedConcept(int Shown, string Need, string Offer, double Weight);

/// <summary>How much of a need an offer speaks of and how much of the offer that is, rare concepts counting more.</summary>
/// <remarks>
/// Each concept of the need takes the nearest of the offer's, and the other way round; both parts are weighed by rarity in this
/// collection of offers. What one side does without and the other has lowers the share.
/// </remarks>
internal sealed class ConceptOverlap
{
    private const double OfNeed = 0.65;
    private const double AgainstNegated = 0.8;

    private readonly Vocabulary vocabulary;
    private readonly IndexedOffer[] offers;
    private readonly double[] rarity;
    private readonly List<(int Offer, double Weight)>[] postings;
    private readonly double[] mass;

    public ConceptOverlap(Vocabulary vocabulary, IndexedOffer[] offers)
    {
        (this.vocabulary, this.offers) = (vocabulary, offers);
        postings = [.. vocabulary.Concepts.Select(_ => new List<(int Offer, double Weight)>())];
        for (var offer = 0; offer < offers.Length; offer++)
        {
            foreach (var found in offers[offer].Read.Concepts)
            {
                postings[found.Concept].Add((offer, found.Weight));
            }
        }

        rarity = Rarity(vocabulary, postings, offers.Length);
        mass = [.. offers.Select(offer => Math.Max(1e-9, offer.Read.Concepts.Sum(found => found.Weight * rarity[found.Concept])))];
    }

    /// <summary>0 to 1 for each offer; 0 where nothing is shared.</summary>
    public double[] Shares(ReadText need)
    {
        var needMass = Math.Max(1e-9, need.Concepts.Sum(found => found.Weight * rarity[found.Concept]));
        var ofNeed = new double[offers.Length];
        var ofOffer = new double[offers.Length];
        var best = new double[offers.Length];
        var touched = new List<int>();
        foreach (var found in need.Concepts)
        {
            foreach (var near in vocabulary.Nearness.Of(found.Concept))
            {
                foreach (var (offer, weight) in postings[near.Concept])
                {
                    var value = near.Value * Math.Min(1, weight);
                    if (best[offer] == 0)
                    {
                        touched.Add(offer);
                    }

                    best[offer] = Math.Max(best[offer], value);
                }
            }

            foreach (var offer in touched)
            {
                ofNeed[offer] += best[offer] * found.Weight * rarity[found.Concept];
                best[offer] = 0;
            }

            touched.Clear();
        }

        AddOfOffers(need, ofOffer);
        for (var offer = 0; offer < offers.Length; offer++)
        {
            var share = (OfNeed * ofNeed[offer] / needMass) + ((1 - OfNeed) * ofOffer[offer] / mass[offer]);
            ofNeed[offer] = Math.Clamp(share * Against(need, offers[offer].Read), 0, 1);
        }

        return ofNeed;
    }

    /// <summary>The shared concepts of a pair, weightiest first, each word of the offer once.</summary>
    public List<SharedConcept> Pairs(ReadText need, int offer)
    {
        var pairs = new List<SharedConcept>();
        var theirs = offers[offer].Read.Concepts.ToDictionary(found => found.Concept);
        foreach (var found in need.Concepts)
        {
            var best = default(SharedConcept);
            foreach (var near in vocabulary.Nearness.Of(found.Concept))
            {
                if (theirs.TryGetValue(near.Concept, out var other))
                {
                    var weight = near.Value * Math.Min(1, other.Weight) * found.Weight * rarity[found.Concept];
                    best = weight > best.Weight ? new(near.Shown, found.Words, other.Words, weight) : best;
                }
            }

            if (best.Weight > 0)
            {
                pairs.Add(best);
            }
        }

        return [.. pairs.OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Shown).DistinctBy(pair => (pair.Shown, pair.Offer))];
    }

    private void AddOfOffers(ReadText need, double[] ofOffer)
    {
        var nearest = new Dictionary<int, double>();
        foreach (var found in need.Concepts)
        {
            foreach (var near in vocabulary.Nearness.Of(found.Concept))
            {
                nearest[near.Concept] = Math.Max(nearest.GetValueOrDefault(near.Concept), near.Value * Math.Min(1, found.Weight));
            }
        }

        foreach (var (concept, value) in nearest)
        {
            foreach (var (offer, weight) in postings[concept])
            {
                ofOffer[offer] += value * weight * rarity[concept];
            }
        }
    }

    private static double Against(ReadText need, ReadText offer)
    {
        var against = 1.0;
        foreach (var found in offer.Concepts)
        {
            against *= need.Negated.Contains(found.Concept) ? AgainstNegated : 1;
        }

        return against;
    }

    // A concept is as frequent as itself and everything narrower together.
    private static double[] Rarity(Vocabulary vocabulary, List<(int Offer, double Weight)>[] postings, int count)
    {
        var holders = postings.Select(list => list.Select(posting => posting.Offer).ToHashSet()).ToArray();
        for (var concept = 0; concept < postings.Length; concept++)
        {
            var above = new HashSet<int>();
            var waiting = new Stack<int>(Broader(vocabulary, concept));
            while (waiting.TryPop(out var parent))
            {
                if (above.Add(parent))
                {
                    holders[parent].UnionWith(postings[concept].Select(posting => posting.Offer));
                    foreach (var next in Broader(vocabulary, parent))
                    {
                        waiting.Push(next);
                    }
                }
            }
        }

        return [.. holders.Select(set => Math.Log(1 + ((count + 1.0) / (set.Count + 1))))];
    }

    private static IEnumerable<int> Broader(Vocabulary vocabulary, int concept) =>
        vocabulary.Concepts[concept].Broader.Select(vocabulary.Find).Where(parent => parent >= 0);
}
