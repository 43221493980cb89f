namespace Musubi.LanguageAnalyzer;

/// <summary>The plural forms of each language that the interface speaks (CLDR 46, cardinal numbers).</summary>
internal static class PluralForms
{
    private static readonly string[] OneAndOther = ["one", "other"];
    private static readonly string[] OtherOnly = ["other"];

    /// <summary>The forms a plural has in the language: all of them or none.</summary>
    public static IReadOnlyList<string> Of(string language) => language == "ja" ? OtherOnly : OneAndOther;

    /// <summary>Exact numbers (<c>=0</c>) are allowed in every language, beside the forms.</summary>
    public static bool Fits(IEnumerable<string> branches, string language) =>
        new HashSet<string>(branches.Where(branch => !branch.StartsWith("=", StringComparison.Ordinal)), StringComparer.Ordinal).SetEquals(Of(language));
}
