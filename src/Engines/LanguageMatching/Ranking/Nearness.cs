namespace Musubi.LanguageMatching;

/// <summary>A concept that is near another one.</summary>
/// <param name="Concept">Its number.</param>
/// <param name="Value">1 for itself, less with each link between.</param>
/// <param name="Shown">The concept that tells a reader what the two have in common: the offer's own, or what both are a kind of.</param>
internal readonly record struct Near(int Concept, double Value, int Shown);

/// <summary>How near concepts are to each other: along broader, narrower, related and addresses links, with decay.</summary>
internal sealed class Nearness
{
    /// <summary>A neighbour in the same text at least this near settles the meaning of an ambiguous word.</summary>
    public const double Supports = 0.3;

    private const int MostLinks = 3;
    private const double Least = 0.2;
    private const double Up = 0.6;
    private const double Down = 0.85;
    private const double FanOut = 0.2;
    private const double Beside = 0.4;
    private const double Helps = 1;

    private readonly Link[][] links;
    private readonly Near[][] near;

    public Nearness(Vocabulary vocabulary)
    {
        links = Links(vocabulary);
        near = [.. Enumerable.Range(0, links.Length).Select(From)];
    }

    /// <summary>Everything near a concept, itself first, then the nearest.</summary>
    public Near[] Of(int concept) => near[concept];

    /// <summary>How near a concept is to the nearest of others.</summary>
    public double Support(int concept, HashSet<int> others) =>
        near[concept].Where(other => other.Concept != concept && others.Contains(other.Concept)).Select(other => other.Value).DefaultIfEmpty(0).Max();

    private static Link[][] Links(Vocabulary vocabulary)
    {
        var all = vocabulary.Concepts.Select(_ => new Dictionary<int, Link>()).ToArray();
        var children = new int[all.Length];
        foreach (var parent in vocabulary.Concepts.SelectMany(concept => concept.Broader).Select(vocabulary.Find).Where(parent => parent >= 0))
        {
            children[parent]++;
        }

        for (var from = 0; from < all.Length; from++)
        {
            var concept = vocabulary.Concepts[from];
            foreach (var parent in concept.Broader.Select(vocabulary.Find).Where(parent => parent >= 0))
            {
                Put(all[from], new(parent, Up, LinkKind.Up));
                Put(all[parent], new(from, Down / (1 + (FanOut * Math.Log(children[parent]))), LinkKind.Other));
            }

            foreach (var other in concept.Related.Select(vocabulary.Find).Where(other => other >= 0))
            {
                Put(all[from], new(other, Beside, LinkKind.Other));
                Put(all[other], new(from, Beside, LinkKind.Other));
            }

            // Only from the problem to what helps: two ways to help one problem are no offer for each other.
            foreach (var help in concept.Addresses.Where(help => vocabulary.Find(help.Technology) >= 0))
            {
                Put(all[from], new(vocabulary.Find(help.Technology), Helps * help.Strength, LinkKind.Help));
            }
        }

        return [.. all.Select(found => found.Values.OrderBy(link => link.To).ToArray())];
    }

    private static void Put(Dictionary<int, Link> found, Link link)
    {
        if (!found.TryGetValue(link.To, out var known) || known.Value < link.Value)
        {
            found[link.To] = link;
        }
    }

    private Near[] From(int start)
    {
        var best = new Dictionary<int, Near> { [start] = new(start, 1, start) };
        var edge = new List<(Near At, LinkKind By)> { (best[start], LinkKind.Other) };
        for (var step = 0; step < MostLinks && edge.Count > 0; step++)
        {
            var next = new Dictionary<int, (Near At, LinkKind By)>();
            foreach (var (at, by) in edge)
            {
                foreach (var link in links[at.Concept].Where(link => !IsStretched(by, link.Kind)))
                {
                    var value = at.Value * link.Value;
                    if (value >= Least && value > best.GetValueOrDefault(link.To).Value && value > next.GetValueOrDefault(link.To).At.Value)
                    {
                        // Going up, what is shown is the broader one; it stays so on the way down to a sister.
                        var shown = link.Kind == LinkKind.Up || at.Shown != at.Concept || at.Concept == start ? link.To : at.Shown;
                        next[link.To] = (new(link.To, value, shown), link.Kind);
                    }
                }
            }

            edge = [.. next.Values.OrderBy(found => found.At.Concept)];
            edge.ForEach(found => best[found.At.Concept] = found.At);
        }

        return [.. best.Values.OrderByDescending(found => found.Value).ThenBy(found => found.Concept)];
    }

    // What helps with something broader need not help here, and not all of its kind helps: a lift helps in a high building, neither houses nor machines do.
    private static bool IsStretched(LinkKind before, LinkKind next) => (before, next) is (LinkKind.Up, LinkKind.Help) or (LinkKind.Help, LinkKind.Up);

    private enum LinkKind
    {
        Other,
        Up,
        Help,
    }

    private readonly record struct Link(int To, double Value, LinkKind Kind);
}
