namespace Musubi.Persistence;

/// <summary>Orders of text by language: ICU collations on PostgreSQL, the same under the same names on SQLite.</summary>
internal static class Collations
{
    /// <summary>Languages in which lists are sorted; any other reader sorts as English.</summary>
    public static readonly string[] Languages = ["de", "en", "ja"];

    public static string For(string language) => Languages.Contains(language, StringComparer.Ordinal) ? $"reader_{language}" : "reader_en";
}
