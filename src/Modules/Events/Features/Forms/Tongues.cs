using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Events.Features.Forms;

/// <summary>Languages in forms: those for which we have a word, and what was chosen.</summary>
internal static class Tongues
{
    private static readonly Language[] Known =
        [.. new[] { "ja", "en", "de", "fr", "nl", "it", "pl", "cs", "sv", "es", "id", "vi", "th", "zh", "ko" }.Select(Language.Parse)];

    public static IReadOnlyList<Option> Options(Text text, IEnumerable<string> chosen) =>
        [.. Known.Concat(Read(chosen)).Distinct().Select(language => new Option(language.Tag, text.Of(language)))];

    public static IReadOnlyList<Language> Read(IEnumerable<string> tags) =>
        [.. tags.Select(tag => Language.TryParse(tag, out var language) ? language : null).OfType<Language>().Distinct()];
}
