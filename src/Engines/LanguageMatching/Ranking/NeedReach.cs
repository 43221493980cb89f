namespace Musubi.LanguageMatching;

/// <summary>What in offers a need would find near to itself: for one need, so that each offer that speaks of it is looked at once.</summary>
internal sealed class NeedReach
{
    private readonly ReadText need;
    private readonly double[] worths;
    private readonly List<Tie> ties = [];
    private readonly List<int> concepts = [];
    private readonly int[] first;
    private readonly double[] nearest;
    private readonly double[] atMost;
    private readonly float[] best;

    /// <summary>Looks around every concept of a need.</summary>
    /// <param name="need">What was read.</param>
    /// <param name="weighing">Weighs links by rarity.</param>
    public NeedReach(ReadText need, ConceptWeighing weighing)
    {
        this.need = need;
        worths = [.. need.Concepts.Select(found => found.Weight * weighing.Rarity[found.Concept])];
        Mass = Math.Max(1e-9, worths.Sum());
        best = new float[worths.Length];
        (first, nearest, atMost) = (new int[weighing.Rarity.Length], new double[weighing.Rarity.Length], new double[weighing.Rarity.Length]);
        Array.Fill(first, -1);
        for (var of = 0; of < worths.Length; of++)
        {
            var found = need.Concepts[of];
            foreach (var near in weighing.Around(found.Concept))
            {
                var (forNeed, forOffer) = (weighing.Part(near, found.Concept), weighing.Part(near, near.Concept));
                if (forNeed > 0 || forOffer > 0)
                {
                    Reach(near.Concept);
                    nearest[near.Concept] = Math.Max(nearest[near.Concept], forOffer * Math.Min(1, found.Weight));
                }

                if (forNeed > 0)
                {
                    atMost[near.Concept] += (float)forNeed * worths[of];
                    ties.Add(new(of, (float)forNeed, first[near.Concept]));
                    first[near.Concept] = ties.Count - 1;
                }
            }
        }
    }

    /// <summary>All that a need could find.</summary>
    public double Mass { get; }

    /// <summary>The concepts of offers that are near, each once.</summary>
    public IReadOnlyList<int> Concepts => concepts;

    /// <summary>How near the nearest concept of the need is to one of an offer, 0 to 1.</summary>
    public double Nearest(int concept) => nearest[concept];

    /// <summary>The most of the need that one concept of an offer may answer.</summary>
    public double AtMost(int concept) => atMost[concept];

    /// <summary>How much of the need an offer speaks of: each concept of the need takes the nearest of the offer's.</summary>
    public double Found(ReadText offer)
    {
        Array.Clear(best);
        foreach (var theirs in offer.Concepts)
        {
            var weight = Math.Min(1, (float)theirs.Weight);
            for (var at = first[theirs.Concept]; at >= 0; at = ties[at].Next)
            {
                best[ties[at].Of] = Math.Max(best[ties[at].Of], ties[at].Part * weight);
            }
        }

        var sum = 0.0;
        for (var of = 0; of < best.Length; of++)
        {
            sum += best[of] * worths[of];
        }

        return sum;
    }

    /// <summary>How many concepts of an offer the need does without.</summary>
    public int Unwanted(ReadText offer) => need.Negated.Count == 0 ? 0 : offer.Concepts.Count(found => need.Negated.Contains(found.Concept));

    private void Reach(int concept)
    {
        if (first[concept] < 0 && nearest[concept] == 0)
        {
            concepts.Add(concept);
        }
    }

    // Of: place of the need's concept. Next: the next tie of the same concept of offers, or -1.
    private readonly record struct Tie(int Of, float Part, int Next);
}
