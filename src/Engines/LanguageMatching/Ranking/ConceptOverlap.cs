namespace Musubi.LanguageMatching;

/// <summary>A concept of a need and one of an offer that belong together.</summary>
internal readonly record struct SharedConcept(int Shown, string Need, string Offer, double Weight);

/// <summary>How much of a need an offer speaks of and how much of the offer that is, rare concepts counting more.</summary>
/// <remarks>
/// Each concept of the need takes the nearest of the offer's, and the other way round; both parts are weighed by rarity in this
/// collection of offers. What both share only in something more common counts as little as that (Lin 1998: two things are as alike
/// as what they have in common tells of them). What one side does without and the other has lowers the share.
/// </remarks>
internal sealed class ConceptOverlap
{
    private const double OfNeed = 0.55;
    private const double AgainstNegated = 0.8;
    private const double OfRarity = 1.6;
    private const double OfTold = 1.5;
    private const int FewestToCount = 100;

    // What is farther away no reader would take for a reason.
    private const double Farthest = 0.25;

    private readonly Vocabulary vocabulary;
    private readonly IndexedOffer[] offers;
    private readonly double[] rarity;
    private readonly Posting[][] postings;
    private readonly double[] mass;

    public ConceptOverlap(Vocabulary vocabulary, IndexedOffer[] offers)
    {
        (this.vocabulary, this.offers) = (vocabulary, offers);
        var lists = vocabulary.Concepts.Select(_ => new List<Posting>()).ToArray();
        for (var offer = 0; offer < offers.Length; offer++)
        {
            foreach (var found in offers[offer].Read.Concepts)
            {
                lists[found.Concept].Add(new(offer, (float)found.Weight));
            }
        }

        postings = [.. lists.Select(list => list.ToArray())];
        rarity = Rarity(vocabulary, postings, offers.Length);
        mass = [.. offers.Select(offer => Math.Max(1e-9, offer.Read.Concepts.Sum(found => found.Weight * rarity[found.Concept])))];
    }

    /// <summary>0 to 1 for each offer; 0 where nothing is shared.</summary>
    public double[] Shares(ReadText need)
    {
        var needMass = Math.Max(1e-9, need.Concepts.Sum(found => found.Weight * rarity[found.Concept]));
        var ofNeed = new double[offers.Length];
        var ofOffer = new double[offers.Length];
        var best = new float[offers.Length];
        var touched = new int[offers.Length];
        foreach (var found in need.Concepts)
        {
            var count = 0;
            foreach (var near in vocabulary.Nearness.Of(found.Concept))
            {
                if (Part(near, found.Concept) is not (> 0 and var part))
                {
                    continue;
                }

                var most = (float)part;

                foreach (var posting in postings[near.Concept])
                {
                    ref var known = ref best[posting.Offer];
                    if (known == 0)
                    {
                        touched[count++] = posting.Offer;
                    }

                    known = Math.Max(known, most * Math.Min(1, posting.Weight));
                }
            }

            var worth = found.Weight * rarity[found.Concept];
            foreach (var offer in touched.AsSpan(0, count))
            {
                ofNeed[offer] += best[offer] * worth;
                best[offer] = 0;
            }
        }

        AddOfOffers(need, ofOffer);
        for (var offer = 0; offer < offers.Length; offer++)
        {
            var share = (OfNeed * ofNeed[offer] / needMass) + ((1 - OfNeed) * ofOffer[offer] / mass[offer]);
            ofNeed[offer] = share <= 0 ? 0 : Math.Min(1, share * Against(need, offers[offer].Read));
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
                if (Math.Max(Part(near, found.Concept), Part(near, near.Concept)) is > 0 and var part && theirs.TryGetValue(near.Concept, out var other))
                {
                    var weight = part * Math.Min(1, other.Weight) * found.Weight * rarity[found.Concept];
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
                if (Part(near, near.Concept) is > 0 and var part)
                {
                    nearest[near.Concept] = Math.Max(nearest.GetValueOrDefault(near.Concept), part * Math.Min(1, found.Weight));
                }
            }
        }

        foreach (var (concept, value) in nearest)
        {
            var worth = value * rarity[concept];
            foreach (var posting in postings[concept])
            {
                ofOffer[posting.Offer] += worth * posting.Weight;
            }
        }
    }

    private static double Against(ReadText need, ReadText offer)
    {
        if (need.Negated.Count == 0)
        {
            return 1;
        }

        var against = 1.0;
        foreach (var found in offer.Concepts)
        {
            against *= need.Negated.Contains(found.Concept) ? AgainstNegated : 1;
        }

        return against;
    }

    // What both share may be more common than what one of them says: a lorry and a bicycle are both transport. Nothing when it is too far away.
    private double Part(Near near, int concept) =>
        near.Value * Math.Min(1, Math.Pow(rarity[near.Shown] / rarity[concept], OfTold)) is >= Farthest and var part ? part : 0;

    // A concept is as frequent as itself and everything narrower together.
    private static double[] Rarity(Vocabulary vocabulary, Posting[][] postings, int count)
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

        // Of a handful of offers nobody can tell what is rare: what one of them has would weigh half of what none has.
        var all = Math.Max(count, FewestToCount) + 1.0;
        return [.. holders.Select(set => Math.Pow(Math.Log(1 + (all / (set.Count + 1))), OfRarity))];
    }

    private static IEnumerable<int> Broader(Vocabulary vocabulary, int concept) =>
        vocabulary.Concepts[concept].Broader.Select(vocabulary.Find).Where(parent => parent >= 0);

    private readonly record struct Posting(int Offer, float Weight);
}
