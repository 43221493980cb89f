namespace Musubi.LanguageMatching;

/// <summary>An offer that people know to fit a need.</summary>
/// <param name="Need">Id of the need.</param>
/// <param name="Offer">Id of the offer.</param>
/// <param name="Grade">1 or more; the higher, the better it fits.</param>
public sealed record RelevantOffer(string Need, string Offer, double Grade);

/// <summary>How well a ranking finds the relevant offers: means over needs, 0 to 1.</summary>
/// <param name="Needs">How many needs were asked.</param>
/// <param name="RecallAt1">The part of a need's relevant offers that stands first.</param>
/// <param name="RecallAt5">The part among the first five.</param>
/// <param name="RecallAt10">The part among the first ten.</param>
/// <param name="MeanReciprocalRank">One by the place of the first relevant offer; 0 when none is ranked.</param>
/// <param name="DiscountedGainAt10">Normalised discounted cumulative gain of the first ten, grades as powers of two.</param>
public sealed record RankingQuality(int Needs, double RecallAt1, double RecallAt5, double RecallAt10, double MeanReciprocalRank, double DiscountedGainAt10)
{
    /// <summary>Measures a ranking.</summary>
    /// <param name="known">What people know; a need without a ranking counts as one of which nothing was found.</param>
    /// <param name="ranked">Ids of offers for each need, best first.</param>
    public static RankingQuality Of(IReadOnlyList<RelevantOffer> known, IReadOnlyDictionary<string, List<string>> ranked)
    {
        var needs = known.GroupBy(row => row.Need, StringComparer.Ordinal)
            .Select(group => (Ranked: ranked.GetValueOrDefault(group.Key) ?? [], Grades: group.DistinctBy(row => row.Offer, StringComparer.Ordinal).ToDictionary(row => row.Offer, row => row.Grade, StringComparer.Ordinal))).ToList();
        return needs.Count == 0
            ? new(0, 0, 0, 0, 0, 0)
            : new(
                needs.Count,
                needs.Average(need => Recall(need.Ranked, need.Grades, 1)),
                needs.Average(need => Recall(need.Ranked, need.Grades, 5)),
                needs.Average(need => Recall(need.Ranked, need.Grades, 10)),
                needs.Average(need => Reciprocal(need.Ranked, need.Grades)),
                needs.Average(need => Gain(need.Ranked, need.Grades)));
    }

    private static double Recall(List<string> ranked, Dictionary<string, double> grades, int top) => (double)ranked.Take(top).Count(grades.ContainsKey) / grades.Count;

    private static double Reciprocal(List<string> ranked, Dictionary<string, double> grades) => ranked.FindIndex(grades.ContainsKey) is >= 0 and var place ? 1.0 / (place + 1) : 0;

    private static double Gain(List<string> ranked, Dictionary<string, double> grades)
    {
        var ideal = grades.Values.OrderDescending().Take(10).Select(Discounted).Sum();
        return ranked.Take(10).Select(offer => grades.GetValueOrDefault(offer)).Select(Discounted).Sum() / ideal;
    }

    private static double Discounted(double grade, int place) => (Math.Pow(2, grade) - 1) / Math.Log2(place + 2);
}
