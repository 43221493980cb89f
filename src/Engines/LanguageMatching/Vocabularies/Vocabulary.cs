using System.Collections.Immutable;

namespace Musubi.LanguageMatching;

/// <summary>The concepts that a matcher knows, in a fixed order, with a number for each.</summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int> numbers;
    private readonly Lazy<LabelIndex> labels;
    private readonly Lazy<Nearness> nearness;

    private Vocabulary(ImmutableArray<Concept> concepts)
    {
        Concepts = concepts;
        numbers = concepts.Select((concept, number) => (concept.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);
        labels = new(() => new LabelIndex(this));
        nearness = new(() => new Nearness(this));
    }

    /// <summary>By id.</summary>
    public ImmutableArray<Concept> Concepts { get; }

    internal LabelIndex Labels => labels.Value;

    internal Nearness Nearness => nearness.Value;

    /// <summary>Takes concepts that <see cref="VocabularyCheck"/> has found sound.</summary>
    /// <exception cref="ArgumentException">Two concepts have the same id.</exception>
    public static Vocabulary Of(IEnumerable<Concept> concepts) => new([.. concepts.OrderBy(concept => concept.Id, StringComparer.Ordinal)]);

    /// <summary>The concept's number; -1 when there is none of this id.</summary>
    public int Find(string id) => numbers.GetValueOrDefault(id, -1);
}
