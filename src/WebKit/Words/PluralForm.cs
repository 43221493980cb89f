using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Which plural form a number takes, for the languages in which an interface may be offered (CLDR 46).</summary>
internal static class PluralForm
{
    private static readonly HashSet<string> WithoutPlural = ["ja", "zh", "ko", "vi", "th", "id", "ms", "lo", "km", "my"];

    public static string Of(decimal number, Language language)
    {
        var tongue = language.Tag.Split('-')[0];
        if (WithoutPlural.Contains(tongue))
        {
            return "other";
        }

        // French and Portuguese count zero and fractions below two as one; the Germanic languages only the whole one.
        return tongue is "fr" or "pt"
            ? number is >= 0 and < 2 ? "one" : "other"
            : number == 1 ? "one" : "other";
    }
}
