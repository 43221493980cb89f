using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>Official municipality key of Germany (amtlicher Gemeindeschlüssel, AGS), or its beginning for a larger unit.</summary>
/// <remarks>
/// Two digits are a state, three a government region, five a district, eight a municipality: 05, 051, 05111, 05111000. There is
/// no check digit; the state is checked. Leading zeros belong to the key: it is text.
/// </remarks>
[JsonConverter(typeof(StoredTextJsonConverter<GermanMunicipalityKey>))]
public sealed record GermanMunicipalityKey : IIdentifier<GermanMunicipalityKey>
{
    /// <summary>States in the order of their numbers, 01 to 16.</summary>
    private static readonly string[] States =
        ["SH", "HH", "NI", "HB", "NW", "HE", "RP", "BW", "BY", "SL", "BE", "BB", "MV", "SN", "ST", "TH"];

    private GermanMunicipalityKey(string stored) => Stored = stored;

    /// <inheritdoc/>
    public string Stored { get; }

    /// <summary>In its parts: "05 1 11 000".</summary>
    public string Shown => string.Join(' ', new[] { Stored[..2], Region, District, Municipality }.OfType<string>());

    /// <summary>The state by ISO 3166-2: DE-NW for 05111000.</summary>
    public SubdivisionCode State => SubdivisionCode.Parse($"DE-{States[int.Parse(Stored.AsSpan(0, 2), CultureInfo.InvariantCulture) - 1]}");

    /// <summary>The digit of the government region (0 where a state has none); null for a state.</summary>
    public string? Region => Stored.Length >= 3 ? Stored[2..3] : null;

    /// <summary>The two digits of the district; null for larger units.</summary>
    public string? District => Stored.Length >= 5 ? Stored[3..5] : null;

    /// <summary>The three digits of the municipality; null for larger units.</summary>
    public string? Municipality => Stored.Length == 8 ? Stored[5..] : null;

    /// <inheritdoc/>
    public static Result<GermanMunicipalityKey> Check(string? text)
    {
        var key = TypedText.CleanCode(text);
        if (key.Length is not (2 or 3 or 5 or 8) || !TypedText.IsDigits(key))
        {
            return IdentifierProblems.Malformed(IdentifierScheme.Keys.GermanMunicipality, text, "11000000");
        }

        return int.Parse(key.AsSpan(0, 2), CultureInfo.InvariantCulture) is >= 1 and <= 16
            ? new GermanMunicipalityKey(key)
            : IdentifierProblems.Unknown(IdentifierScheme.Keys.GermanMunicipality, text);
    }

    /// <summary>Reads a key; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out GermanMunicipalityKey? key) =>
        Check(text).Succeeded(out key, out _);

    /// <summary>Reads a key known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static GermanMunicipalityKey Parse(string? text) => StoredText.Parse<GermanMunicipalityKey>(text);

    /// <inheritdoc/>
    public override string ToString() => Stored;
}
