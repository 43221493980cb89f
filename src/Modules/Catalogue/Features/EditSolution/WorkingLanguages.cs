using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Catalogue.Features.EditSolution;

/// <summary>Languages that the form offers: those of the interface, those for which there is a name, and those chosen before.</summary>
internal static class WorkingLanguages
{
    public static IReadOnlyList<string> Usual { get; } = ["en", "de", "ja", "cs", "es", "fr", "id", "it", "ko", "nl", "pl", "sv", "th", "vi", "zh"];

    public static IReadOnlyList<Option> Options(Text text, IEnumerable<string> chosen) =>
        [.. Usual.Concat(chosen).Distinct(StringComparer.Ordinal).Where(tag => Language.TryParse(tag, out _)).Select(tag => new Option(tag, text.Of(Language.Parse(tag))))];
}
