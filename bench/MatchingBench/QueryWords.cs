using Musubi.LanguageMatching;

namespace Musubi.MatchingBench;

/// <summary>A need as a full-text query: its words, in Japanese every run of three letters, joined by "or".</summary>
internal static class QueryWords
{
    public static IReadOnlyList<string> Of(MatchText need)
    {
        var text = $"{need.Title} {need.Text}";
        var words = new string([.. text.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. words.SelectMany(word => need.ReadLanguage == "ja" ? Runs(word) : word.Length > 2 ? [word] : []).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Runs(string word) => word.Length <= 3 ? [word] : Enumerable.Range(0, word.Length - 2).Select(at => word.Substring(at, 3));
}
