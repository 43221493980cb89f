namespace Musubi.LanguageMatching;

/// <summary>Ranks offers for needs across languages, with reasons, by the concepts of a vocabulary.</summary>
/// <remarks>No state but the vocabulary; an index may be asked from many threads at once.</remarks>
public sealed class LanguageMatcher(Vocabulary vocabulary)
{
    private readonly TextReading reading = new(vocabulary);

    /// <summary>A matcher with the vocabulary that comes with the engine.</summary>
    public LanguageMatcher()
        : this(ShippedVocabulary.All)
    {
    }

    /// <summary>Reads the offers once, for many needs.</summary>
    /// <exception cref="ArgumentException">Two offers have the same id.</exception>
    public OfferIndex Index(IEnumerable<MatchText> offers) => new(vocabulary, reading, Read(offers, reading));

    /// <summary>What is recognised in a text, by weight: the concept's id and the words as they stand there. Negated concepts are left out.</summary>
    public IReadOnlyList<(string Concept, string Words)> Recognise(MatchText text) =>
        [.. reading.Read(text, text.ReadLanguage).Concepts.OrderByDescending(found => found.Weight).Select(found => (vocabulary.Concepts[found.Concept].Id, found.Words))];

    internal static IEnumerable<(IndexedOffer Offer, WordCounts Words)> Read(IEnumerable<MatchText> offers, TextReading reading) =>
        offers.AsParallel().AsOrdered().Select(offer => (new IndexedOffer(offer, reading), WordCounts.Of(offer, offer.ReadLanguage)));
}
