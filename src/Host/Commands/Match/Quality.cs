namespace Musubi.Host.Commands.Match;

/// <summary>How well a ranking finds the relevant offers: means over needs, 0 to 1.</summary>
internal sealed record Quality(int Needs, double RecallAt1, double RecallAt5, double RecallAt10, double MeanReciprocalRank, double DiscountedGainAt10)
{
    public static Quality Of(IReadOnlyList<Relevance> known, Dictionary<string, List<string>> ranked)
    {
        var needs = known.GroupBy(row => row.Need).Select(group => (Ranked: ranked.GetValueOrDefault(group.Key) ?? [], Grades: group.DistinctBy(row => row.Offer).ToDictionary(row => row.Offer, row => row.Grade))).ToList();
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
