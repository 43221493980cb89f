using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>Code of a Japanese prefecture or municipality (全国地方公共団体コード): six digits, the last a check digit.</summary>
/// <remarks>
/// The five-digit form without check digit is accepted and completed. Leading zeros belong to the code: it is text. Codes
/// change when municipalities merge, so whoever holds one keeps from when to when it is valid.
/// </remarks>
[JsonConverter(typeof(StoredTextJsonConverter<JapaneseMunicipalCode>))]
public sealed record JapaneseMunicipalCode : IIdentifier<JapaneseMunicipalCode>
{
    private JapaneseMunicipalCode(string stored) => Stored = stored;

    /// <summary>Six digits, check digit included: "131032".</summary>
    public string Stored { get; }

    /// <inheritdoc/>
    public string Shown => Stored;

    /// <summary>The prefecture: JP-13 for 131032.</summary>
    public SubdivisionCode Prefecture => SubdivisionCode.Parse($"JP-{Stored[..2]}");

    /// <summary>True for a prefecture itself: 130001 is Tokyo.</summary>
    public bool IsPrefecture => Stored[2..5] == "000";

    /// <summary>Five digits, without check digit, as statistics use them: "13103".</summary>
    public string WithoutCheckDigit => Stored[..5];

    /// <inheritdoc/>
    public static Result<JapaneseMunicipalCode> Check(string? text)
    {
        var code = TypedText.CleanCode(text);
        if (code.Length is not (5 or 6) || !TypedText.IsDigits(code))
        {
            return IdentifierProblems.Malformed(IdentifierScheme.Keys.JapaneseMunicipal, text, "131032");
        }

        // Numbers 001 to 099 are never given: such a code has usually lost its leading zero in a spreadsheet.
        if (!SubdivisionCode.TryParse($"JP-{code[..2]}", out _) || (code[2] == '0' && code[2..5] != "000"))
        {
            return IdentifierProblems.Unknown(IdentifierScheme.Keys.JapaneseMunicipal, text);
        }

        var expected = CheckDigit(code);
        return code.Length == 5 || code[5] == expected
            ? new JapaneseMunicipalCode(code[..5] + expected)
            : IdentifierProblems.CheckDigit(IdentifierScheme.Keys.JapaneseMunicipal, text, expected.ToString());
    }

    /// <summary>Reads a code; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out JapaneseMunicipalCode? code) =>
        Check(text).Succeeded(out code, out _);

    /// <summary>Reads a code known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static JapaneseMunicipalCode Parse(string? text) => StoredText.Parse<JapaneseMunicipalCode>(text);

    /// <inheritdoc/>
    public override string ToString() => Stored;

    private static char CheckDigit(string code)
    {
        var sum = 0;
        for (var i = 0; i < 5; i++)
        {
            sum += (6 - i) * (code[i] - '0');
        }

        return (char)('0' + ((11 - (sum % 11)) % 10));
    }
}
