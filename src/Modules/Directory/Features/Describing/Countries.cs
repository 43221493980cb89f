using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Directory.Features.Describing;

/// <summary>Countries by name in the reader's language; the names are those of the Unicode CLDR.</summary>
internal static class Countries
{
    public static string Name(CountryCode country, Text text) => text.Say($"Directory.Country.{country.Stored}");

    public static IReadOnlyList<Option> Options(Text text) =>
    [
        .. CountryCode.All.Select(country => new Option(country.Stored, Name(country, text)))
            .OrderBy(option => option.Label, StringComparer.Create(text.Formats.Culture, ignoreCase: false)),
    ];
}
