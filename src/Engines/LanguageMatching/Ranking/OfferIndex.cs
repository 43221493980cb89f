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

    // A reason that weighs less than this beside the heaviest explains nothing any more.
    private const double LeastReason = 0.25;

    // Bounds are summed in another order than what they bound.
    private const double Rounding = 1e-9;

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
        var same = words.Shares(WordCounts.Of(need, language));
        var reach = overlap.Around(read);
        var (ofOffer, atMost) = overlap.Bounds(reach);
        var ofCloseness = order.Closeness is null ? 0 : OfCloseness;
        double Known(int offer, double share) => share <= 0 ? 0 : ((1 - OfLetters - OfWords - ofCloseness) * share) + (OfWords * same[offer]);
        double Share(int offer) => atMost[offer] <= 0 ? 0 : overlap.Share(reach, offer, ofOffer[offer]);

        // Few offers are worth a closer look: those that can still come so near to the last listed that letters or an outside model lift them above it.
        var bounds = new double[offers.Length];
        for (var offer = 0; offer < bounds.Length; offer++)
        {
            bounds[offer] = Known(offer, atMost[offer]);
        }

        var least = Least(Best(bounds, order.Top).Select(offer => Known(offer, Share(offer))), order.Top, OfLetters + ofCloseness);
        var scored = new List<(int Offer, double Share, double Score)>();
        for (var offer = 0; offer < offers.Length; offer++)
        {
            if (bounds[offer] >= least && Share(offer) is var share && Known(offer, share) is var known && known >= least)
            {
                // Rounded before it is sorted: what is told as a tie is one.
                scored.Add((offer, share, Math.Round(Score(offer, known, same[offer], grams, order.Closeness), 6)));
            }
        }

        var best = scored.OrderByDescending(pair => pair.Score).ThenBy(pair => offers[pair.Offer].Id, StringComparer.Ordinal).Take(order.Top);
        return [.. best.Select((pair, place) => new RankedOffer(offers[pair.Offer].Id, place + 1, pair.Score, Reasons(read, pair.Offer, pair.Share, order.Reader)))];
    }

    // The offers with the highest numbers, no more than so many.
    private static IEnumerable<int> Best(double[] numbers, int top)
    {
        var best = new PriorityQueue<int, double>();
        for (var offer = 0; offer < numbers.Length; offer++)
        {
            if (best.Count < top)
            {
                best.Enqueue(offer, numbers[offer]);
            }
            else if (best.TryPeek(out _, out var last) && numbers[offer] > last)
            {
                best.EnqueueDequeue(offer, numbers[offer]);
            }
        }

        return best.UnorderedItems.Select(item => item.Element);
    }

    // What is worse than this in concepts and words comes above none of so many others, whatever other signals say of both.
    private static double Least(IEnumerable<double> known, int top, double ofOthers)
    {
        var others = known.ToList();
        var last = others.Count < top ? 0 : others.Min();
        return last <= 0 ? 0 : Math.Max(double.Epsilon, last - ofOthers - Rounding);
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
            .. pairs.TakeWhile(pair => pair.Weight >= LeastReason * pairs[0].Weight).Take(MostReasons).Select(pair => new Reason(
                vocabulary.Concepts[pair.Shown].Id, vocabulary.Concepts[pair.Shown].LabelIn(reader), pair.Need, pair.Offer, Math.Round(share * pair.Weight / sum, 6))),
        ];
    }
}
