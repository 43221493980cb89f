namespace Musubi.LanguageMatching;

/// <summary>What concepts and links weigh in one collection of offers: rare concepts more, links to what is more common less.</summary>
internal sealed class ConceptWeighing
{
    private const double OfRarity = 1.6;
    private const double OfTold = 1.5;
    private const int FewestToCount = 100;

    // What is farther away no reader would take for a reason.
    private const double Farthest = 0.25;

    private readonly Nearness nearness;

    /// <summary>Weighs concepts by who speaks of them.</summary>
    /// <param name="vocabulary">The concepts.</param>
    /// <param name="holders">For each concept the places of the offers that speak of it.</param>
    /// <param name="count">How many offers there are.</param>
    public ConceptWeighing(Vocabulary vocabulary, IReadOnlyList<IEnumerable<int>> holders, int count)
    {
        nearness = vocabulary.Nearness;
        Rarity = RarityOf(vocabulary, holders, count);
    }

    /// <summary>What each concept weighs.</summary>
    public double[] Rarity { get; }

    /// <summary>Everything near a concept, itself first.</summary>
    public Near[] Around(int concept) => nearness.Of(concept);

    /// <summary>How much a link counts towards one of the two concepts that it ties; 0 when it is too far.</summary>
    /// <remarks>What both share may be more common than what one of them says: a lorry and a bicycle are both transport.</remarks>
    public double Part(Near near, int concept)
    {
        var told = Rarity[near.Shown] / Rarity[concept];
        var part = told >= 1 ? near.Value : near.Value * Math.Pow(told, OfTold);
        return part >= Farthest ? part : 0;
    }

    // A concept is as frequent as itself and everything narrower together.
    private static double[] RarityOf(Vocabulary vocabulary, IReadOnlyList<IEnumerable<int>> own, int count)
    {
        var holders = own.Select(offers => offers.ToHashSet()).ToArray();
        for (var concept = 0; concept < own.Count; concept++)
        {
            var above = new HashSet<int>();
            var waiting = new Stack<int>(Broader(vocabulary, concept));
            while (waiting.TryPop(out var parent))
            {
                if (above.Add(parent))
                {
                    holders[parent].UnionWith(own[concept]);
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
}
