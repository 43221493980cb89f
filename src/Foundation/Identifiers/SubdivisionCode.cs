using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>A region of a country by ISO 3166-2: "JP-13" is Tokyo, "DE-NW" North Rhine-Westphalia.</summary>
/// <remarks>Codes of Japan and Germany are checked against the list, others by shape: country, hyphen, one to three letters or digits.</remarks>
[JsonConverter(typeof(StoredTextJsonConverter<SubdivisionCode>))]
public sealed record SubdivisionCode : IIdentifier<SubdivisionCode>
{
    private static readonly string[] GermanStates =
        ["BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"];

    private SubdivisionCode(CountryCode country, string part) => (Country, Part) = (country, part);

    /// <summary>The country.</summary>
    public CountryCode Country { get; }

    /// <summary>What follows the hyphen: "13".</summary>
    public string Part { get; }

    /// <inheritdoc/>
    public string Stored => $"{Country}-{Part}";

    /// <inheritdoc/>
    public string Shown => Stored;

    /// <inheritdoc/>
    public static Result<SubdivisionCode> Check(string? text)
    {
        var parts = TypedText.Clean(text).ToUpperInvariant().Split('-');
        if (parts.Length != 2 || parts[1].Length is < 1 or > 3 || !parts[1].All(char.IsAsciiLetterOrDigit))
        {
            return IdentifierProblems.Malformed(IdentifierScheme.Keys.Subdivision, text, "JP-13");
        }

        return CountryCode.TryParse(parts[0], out var country) && IsKnown(country, parts[1])
            ? new SubdivisionCode(country, parts[1])
            : IdentifierProblems.Unknown(IdentifierScheme.Keys.Subdivision, text);
    }

    /// <summary>Reads a code; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SubdivisionCode? code) =>
        Check(text).Succeeded(out code, out _);

    /// <summary>Reads a code known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static SubdivisionCode Parse(string? text) => StoredText.Parse<SubdivisionCode>(text);

    /// <inheritdoc/>
    public override string ToString() => Stored;

    private static bool IsKnown(CountryCode country, string part) => country.Stored switch
    {
        "JP" => part.Length == 2 && TypedText.IsDigits(part) && string.CompareOrdinal(part, "01") >= 0 && string.CompareOrdinal(part, "47") <= 0,
        "DE" => GermanStates.Contains(part, StringComparer.Ordinal),
        _ => true,
    };
}
