using Musubi.LanguageMatching;

namespace Musubi.MatchingBench;

/// <summary>How often the right offer is found, by the engine and by three plainer ways.</summary>
internal static class QualityTable
{
    public static async Task PrintAsync(string folder, CancellationToken cancel)
    {
        var set = await LabelledSet.ReadAsync(folder, cancel);
        var matcher = new LanguageMatcher();
        Console.WriteLine($"{Path.GetFileName(folder)}: {set.Needs.Count} needs, {set.Offers.Count} offers");
        Console.WriteLine("| way | recall@1 | recall@5 | recall@10 | MRR | MRR across languages | MRR within one |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        Print("runs of three letters", set, ByWords(set, Runs));
        Print("BM25, words translated one by one by the vocabulary", set, ByWords(set, text => Translated(matcher, text)));
        Print("concepts without links", set, ByIndex(set, new LanguageMatcher(Vocabulary.Of([.. ShippedVocabulary.All.Concepts.Select(Alone)]))));
        Print("the engine", set, ByIndex(set, matcher));
        Console.WriteLine();
    }

    private static void Print(string way, LabelledSet set, Func<MatchText, IReadOnlyList<string>> rank)
    {
        var languages = set.Offers.ToDictionary(offer => offer.Id, offer => offer.ReadLanguage, StringComparer.Ordinal);
        var places = set.Needs.Where(need => set.Right.Contains(need.Id))
            .Select(need => (IsWithin: set.Right[need.Id].Any(offer => languages[offer] == need.ReadLanguage), Place: Place(rank(need), set.Right[need.Id]))).ToList();
        var row = new[] { Recall(places, 1), Recall(places, 5), Recall(places, 10), Reciprocal(places), Reciprocal(places.Where(one => !one.IsWithin)), Reciprocal(places.Where(one => one.IsWithin)) };
        Console.WriteLine($"| {way} | {string.Join(" | ", row.Select(value => FormattableString.Invariant($"{value:0.00}")))} |");
    }

    private static double Recall(List<(bool IsWithin, int Place)> places, int within) => places.Average(one => one.Place <= within ? 1.0 : 0);

    private static double Reciprocal(IEnumerable<(bool IsWithin, int Place)> places) => places.Select(one => 1.0 / one.Place).DefaultIfEmpty(double.NaN).Average();

    private static int Place(IReadOnlyList<string> ranked, IEnumerable<string> right) =>
        right.Select(offer => ranked.ToList().IndexOf(offer)).Where(at => at >= 0).Select(at => at + 1).DefaultIfEmpty(int.MaxValue).Min();

    private static Func<MatchText, IReadOnlyList<string>> ByIndex(LabelledSet set, LanguageMatcher matcher)
    {
        var index = matcher.Index(set.Offers);
        return need => [.. index.Rank(need, new(set.Offers.Count, "en")).Select(offer => offer.Offer)];
    }

    private static Func<MatchText, IReadOnlyList<string>> ByWords(LabelledSet set, Func<MatchText, IEnumerable<string>> words)
    {
        var ranking = new WordRanking(set.Offers.Select(words));
        return need => [.. ranking.Scores(words(need)).Zip(set.Offers).OrderByDescending(pair => pair.First).ThenBy(pair => pair.Second.Id, StringComparer.Ordinal).Select(pair => pair.Second.Id)];
    }

    private static IEnumerable<string> Runs(MatchText text)
    {
        var letters = $"{text.Title} {text.Text}".ToLowerInvariant();
        return Enumerable.Range(0, Math.Max(0, letters.Length - 2)).Select(at => letters.Substring(at, 3));
    }

    private static IEnumerable<string> Translated(LanguageMatcher matcher, MatchText text) =>
        QueryWords.Of(text).Select(word => word.ToLowerInvariant()).Concat(matcher.Recognise(text)
            .SelectMany(found => ShippedVocabulary.All.Concepts[ShippedVocabulary.All.Find(found.Concept)].LabelIn("en").ToLowerInvariant().Split(' ')));

    private static Concept Alone(Concept concept) => concept with { Broader = [], Related = [], Addresses = [] };
}
