using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>Legal entity identifier (LEI, ISO 17442): 18 letters or digits and two check digits.</summary>
/// <remarks>Check digits by ISO 7064 mod 97-10, letters counted A = 10 to Z = 35; they are 02 to 98.</remarks>
[JsonConverter(typeof(StoredTextJsonConverter<LegalEntityIdentifier>))]
public sealed record LegalEntityIdentifier : IIdentifier<LegalEntityIdentifier>
{
    private LegalEntityIdentifier(string stored) => Stored = stored;

    /// <inheritdoc/>
    public string Stored { get; }

    /// <summary>In groups of four: "5299 00IC A8XQ YGIK R372".</summary>
    public string Shown => string.Join(' ', Stored.Chunk(4).Select(group => new string(group)));

    /// <inheritdoc/>
    public static Result<LegalEntityIdentifier> Check(string? text)
    {
        var code = TypedText.CleanCode(text);
        if (code.Length != 20 || !code.All(char.IsAsciiLetterOrDigit) || !TypedText.IsDigits(code.AsSpan(18)))
        {
            return IdentifierProblems.Malformed(IdentifierScheme.Keys.Lei, text, "529900ICA8XQYGIKR372");
        }

        var expected = CheckDigits(code[..18]);
        return code[18..] == expected
            ? new LegalEntityIdentifier(code)
            : IdentifierProblems.CheckDigit(IdentifierScheme.Keys.Lei, text, expected);
    }

    /// <summary>Reads an identifier; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out LegalEntityIdentifier? lei) =>
        Check(text).Succeeded(out lei, out _);

    /// <summary>Reads an identifier known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static LegalEntityIdentifier Parse(string? text) => StoredText.Parse<LegalEntityIdentifier>(text);

    /// <inheritdoc/>
    public override string ToString() => Stored;

    private static string CheckDigits(string first18)
    {
        var rest = 0;
        foreach (var letter in first18 + "00")
        {
            rest = char.IsAsciiDigit(letter) ? ((rest * 10) + letter - '0') % 97 : ((rest * 100) + letter - 'A' + 10) % 97;
        }

        return (98 - rest).ToString("00", CultureInfo.InvariantCulture);
    }
}
