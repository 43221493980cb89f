using System.Collections.Immutable;

namespace Musubi.LanguageMatching;

/// <summary>Offers read and ready to be ranked for any number of needs. Immutable; many threads may ask at once.</summary>
/// <remarks>
/// Score of a pair with reasons: 0.1 + 0.9 × (0.9 × shared concepts + 0.08 × shared words + 0.02 × likeness of letters), with an outside model
/// 0.1 + 0.9 × (0.54 × concepts + 0.36 × closeness + 0.08 × words + 0.02 × letters). Without reasons at most 0.1.
/// </remarks>
public sealed class OfferIndex
{
    private const double OfReasons = 0.1;
    private const double OfLetters = 0.02;
    private const double OfWords = 0.08;
    private const double OfCloseness = 0.36;
    private const int MostReasons = 8;

    private readonly Vocabulary vocabulary;
    private readonly TextReading reading;
    private readonly IndexedOffer[] offers;
    private readonly ConceptOverlap overlap;
    private readonly WordOverlap words;

    internal OfferIndex(Vocabulary vocabulary, TextReading reading, IEnumerable<(IndexedOffer Offer, WordCounts Words)> offers)
        : this(vocabulary, reading, [], new(), offers)
    {
    }

    // The words already hold what the kept offers say.
    private OfferIndex(Vocabulary vocabulary, TextReading reading, IEnumerable<IndexedOffer> kept, WordOverlap words, IEnumerable<(IndexedOffer Offer, WordCounts Words)> offers)
    {
        // The counts of an offer go into the postings and are let go: all of them at once would take more than the index.
        var all = kept.ToList();
        foreach (var (offer, counts) in offers)
        {
            all.Add(offer);
            words.Add(counts);
        }

        if (all.Select(offer => offer.Id).Distinct(StringComparer.Ordinal).Count() < all.Count)
        {
            throw new ArgumentException("Two offers have the same id.", nameof(offers));
        }

        (this.vocabulary, this.reading, this.offers, this.words) = (vocabulary, reading, [.. all], words);
        overlap = new(vocabulary, this.offers);
    }

    /// <summary>How many offers there are.</summary>
    public int Count => offers.Length;

    /// <summary>A new index with some offers added, changed or left out; only those that are given are read. This one stays as it is, for whoever still asks it.</summary>
    /// <param name="changed">Offers that are new, or that say something else now.</param>
    /// <param name="removed">Ids of offers that are gone; unknown ones change nothing.</param>
    /// <exception cref="ArgumentException">Two of the changed offers have the same id.</exception>
    public OfferIndex With(IEnumerable<MatchText> changed, IEnumerable<string> removed)
    {
        var texts = changed.ToList();
        var gone = removed.Concat(texts.Select(text => text.Id)).ToHashSet(StringComparer.Ordinal);
        var places = new int[offers.Length];
        var kept = new List<IndexedOffer>(offers.Length);
        for (var offer = 0; offer < offers.Length; offer++)
        {
            places[offer] = gone.Contains(offers[offer].Id) ? -1 : kept.Count;
            if (places[offer] >= 0)
            {
                kept.Add(offers[offer]);
            }
        }

        return new(vocabulary, reading, kept, words.Keep(places), LanguageMatcher.Read(texts, reading));
    }

    /// <summary>The best offers for a need, best first, ties by id.</summary>
    public IReadOnlyList<RankedOffer> Rank(MatchText need, RankingOrder order)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(order.Top, 1, nameof(order));
        var language = need.ReadLanguage;
        var read = reading.Read(need, language);
        var grams = new LetterGrams(need, language);
        var shares = overlap.Shares(read);
        var same = words.Shares(WordCounts.Of(need, language));
        var ofCloseness = order.Closeness is null ? 0 : OfCloseness;
        var known = new double[offers.Length];
        for (var offer = 0; offer < known.Length; offer++)
        {
            known[offer] = shares[offer] <= 0 ? 0 : ((1 - OfLetters - OfWords - ofCloseness) * shares[offer]) + (OfWords * same[offer]);
        }

        var least = Least(known, order.Top, OfLetters + ofCloseness);
        var scored = new List<(int Offer, double Score)>();
        for (var offer = 0; offer < offers.Length; offer++)
        {
            if (known[offer] >= least)
            {
                // Rounded before it is sorted: what is told as a tie is one.
                scored.Add((offer, Math.Round(Score(offer, known[offer], same[offer], grams, order.Closeness), 6)));
            }
        }

        var best = scored.OrderByDescending(pair => pair.Score).ThenBy(pair => offers[pair.Offer].Id, StringComparer.Ordinal).Take(order.Top);
        return [.. best.Select((pair, place) => new RankedOffer(offers[pair.Offer].Id, place + 1, pair.Score, Reasons(read, pair.Offer, shares[pair.Offer], order.Reader)))];
    }

    // Offers so much worse in concepts and words than the last listed that no other signal lifts them above it.
    private static double Least(double[] known, int top, double ofOthers)
    {
        var best = new PriorityQueue<double, double>();
        foreach (var score in known)
        {
            if (best.Count < top)
            {
                best.Enqueue(score, score);
            }
            else if (score > best.Peek())
            {
                best.EnqueueDequeue(score, score);
            }
        }

        var last = best.Count < top ? 0 : best.Peek();
        return last <= 0 ? 0 : Math.Max(double.Epsilon, last - ofOthers);
    }

    private double Score(int offer, double known, double same, LetterGrams need, Func<int, double>? closeness)
    {
        var letters = need.Likeness(offers[offer].Grams);
        var close = closeness is null ? 0 : Math.Clamp(closeness(offer), 0, 1);
        var ofCloseness = closeness is null ? 0 : OfCloseness;
        var score = known > 0
            ? OfReasons + ((1 - OfReasons) * (known + (ofCloseness * close) + (OfLetters * letters)))
            : OfReasons * (closeness is null ? (letters + same) / 2 : (letters + same + (2 * close)) / 4) * 0.99;
        return Math.Clamp(score, 0, 1);
    }

    private ImmutableArray<Reason> Reasons(ReadText need, int offer, double share, string reader)
    {
        if (share <= 0)
        {
            return [];
        }

        var pairs = overlap.Pairs(need, offer);
        var sum = pairs.Sum(pair => pair.Weight);
        return
        [
            .. pairs.Take(MostReasons).Select(pair => new Reason(
                vocabulary.Concepts[pair.Shown].Id, vocabulary.Concepts[pair.Shown].LabelIn(reader), pair.Need, pair.Offer, Math.Round(share * pair.Weight / sum, 6))),
        ];
    }
}
