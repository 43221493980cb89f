using System.Collections.Immutable;

namespace Musubi.LanguageMatching;

/// <summary>An offer at its place in the answer to a need.</summary>
/// <param name="Offer">Its id.</param>
/// <param name="Rank">From 1.</param>
/// <param name="Score">0 to 1, comparable within one need.</param>
/// <param name="Reasons">By weight; empty when nothing shared was recognised.</param>
public sealed record RankedOffer(string Offer, int Rank, double Score, ImmutableArray<Reason> Reasons);

/// <summary>Why an offer fits a need: one concept that both speak of.</summary>
/// <param name="Concept">Its id.</param>
/// <param name="Label">In the reader's language.</param>
/// <param name="Need">The words recognised in the need, as they stand there.</param>
/// <param name="Offer">The words recognised in the offer, as they stand there.</param>
/// <param name="Weight">Its part of the whole, 0 to 1; all reasons of a pair together are at most 1.</param>
public sealed record Reason(string Concept, string Label, string Need, string Offer, double Weight);

/// <summary>How to answer.</summary>
/// <param name="Top">Most offers to list, at least 1.</param>
/// <param name="Reader">Language of the labels.</param>
public sealed record RankingOrder(int Top, string Reader)
{
    /// <summary>From an outside model, by the offer's place in the index: cosine of the need's and the offer's vector, -1 to 1. Null: without.</summary>
    public Func<int, double>? Closeness { get; init; }
}
