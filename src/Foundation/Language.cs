using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>A language in which a text is written, as a BCP 47 tag in its shortest form ("ja", "pt-BR").</summary>
/// <remarks>Any well-formed tag is allowed: the interface speaks three languages, people write in many more.</remarks>
[JsonConverter(typeof(LanguageJsonConverter))]
public sealed record Language
{
    /// <summary>English.</summary>
    public static readonly Language English = new("en");

    /// <summary>German.</summary>
    public static readonly Language German = new("de");

    /// <summary>Japanese.</summary>
    public static readonly Language Japanese = new("ja");

    private Language(string tag) => Tag = tag;

    /// <summary>The tag: language in lower case, region in capitals, script in title case.</summary>
    public string Tag { get; }

    /// <summary>The language without script and region: "zh" of "zh-Hant-TW".</summary>
    public string Primary => Tag.Split('-')[0];

    /// <summary>The language's name in the language itself ("日本語"), for switches and marks.</summary>
    public string OwnName => CultureInfo.GetCultureInfo(Tag).NativeName;

    /// <summary>Reads a tag; unknown but well-formed tags are refused, since nobody could be shown their name.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Language? language)
    {
        language = null;
        if (string.IsNullOrWhiteSpace(text) || text.Length > 35)
        {
            return false;
        }

        try
        {
            var culture = CultureInfo.GetCultureInfo(text.Trim(), predefinedOnly: true);
            language = culture.Name.Length == 0 ? null : new Language(culture.Name);
            return language is not null;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Reads a tag that is known to be right.</summary>
    /// <exception cref="FormatException">The tag is not a known language.</exception>
    public static Language Parse(string tag) =>
        TryParse(tag, out var language) ? language : throw new FormatException($"'{tag}' is not a known language tag.");

    /// <inheritdoc/>
    public override string ToString() => Tag;
}
