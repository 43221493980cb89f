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

    private readonly IndexedOffer[] offers;
    private readonly ConceptWeighing weighing;
    private readonly Posting[][] postings;
    private readonly double[] mass;

    public ConceptOverlap(Vocabulary vocabulary, IndexedOffer[] offers)
    {
        this.offers = offers;
        var lists = vocabulary.Concepts.Select(_ => new List<Posting>()).ToArray();
        for (var offer = 0; offer < offers.Length; offer++)
        {
            foreach (var found in offers[offer].Read.Concepts)
            {
                lists[found.Concept].Add(new(offer, (float)found.Weight));
            }
        }

        postings = [.. lists.Select(list => list.ToArray())];
        weighing = new(vocabulary, [.. postings.Select(list => list.Select(posting => posting.Offer))], offers.Length);
        mass = [.. offers.Select(offer => Math.Max(1e-9, offer.Read.Concepts.Sum(found => found.Weight * weighing.Rarity[found.Concept])))];
    }

    /// <summary>What a need would find near to itself.</summary>
    public NeedReach Around(ReadText need) => new(need, weighing);

    /// <summary>For each offer how much of it the need speaks of, and the most that its share can be; 0 where nothing is shared.</summary>
    /// <remarks>One walk over the offers that are reached. The share itself takes a look at the offer (<see cref="Share"/>), which few are worth.</remarks>
    public (double[] OfOffer, double[] AtMost) Bounds(NeedReach reach)
    {
        var (ofOffer, atMost) = (new double[offers.Length], new double[offers.Length]);
        foreach (var concept in reach.Concepts)
        {
            var (worth, most) = (reach.Nearest(concept) * weighing.Rarity[concept], reach.AtMost(concept));
            foreach (var posting in postings[concept])
            {
                ofOffer[posting.Offer] += worth * posting.Weight;
                atMost[posting.Offer] += most * Math.Min(1, posting.Weight);
            }
        }

        for (var offer = 0; offer < atMost.Length; offer++)
        {
            ofOffer[offer] /= mass[offer];
            atMost[offer] = Whole(Math.Min(1, atMost[offer] / reach.Mass), ofOffer[offer]);
        }

        return (ofOffer, atMost);
    }

    /// <summary>The share of one offer, 0 to 1.</summary>
    public double Share(NeedReach reach, int offer, double ofOffer) =>
        Whole(reach.Found(offers[offer].Read) / reach.Mass, ofOffer) * Math.Pow(AgainstNegated, reach.Unwanted(offers[offer].Read));

    /// <summary>The shared concepts of a pair, weightiest first, each word of the offer once.</summary>
    public List<SharedConcept> Pairs(ReadText need, int offer)
    {
        var pairs = new List<SharedConcept>();
        var theirs = offers[offer].Read.Concepts.ToDictionary(found => found.Concept);
        foreach (var found in need.Concepts)
        {
            var best = default(SharedConcept);
            foreach (var near in weighing.Around(found.Concept))
            {
                if (Math.Max(weighing.Part(near, found.Concept), weighing.Part(near, near.Concept)) is > 0 and var part && theirs.TryGetValue(near.Concept, out var other))
                {
                    var weight = part * Math.Min(1, other.Weight) * found.Weight * weighing.Rarity[found.Concept];
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

    private static double Whole(double ofNeed, double ofOffer) => Math.Min(1, (OfNeed * ofNeed) + ((1 - OfNeed) * ofOffer));

    private readonly record struct Posting(int Offer, float Weight);
}
