using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>Corporate number of a Japanese legal person (法人番号): 13 digits, the first a check digit.</summary>
/// <remarks>
/// A leading T (invoice registration number) is accepted and dropped. The check digit does not find a 0 typed for a 9 or the
/// reverse. Source: STANDARDS, section 5.
/// </remarks>
[JsonConverter(typeof(StoredTextJsonConverter<JapaneseCorporateNumber>))]
public sealed record JapaneseCorporateNumber : IIdentifier<JapaneseCorporateNumber>
{
    private JapaneseCorporateNumber(string stored) => Stored = stored;

    /// <inheritdoc/>
    public string Stored { get; }

    /// <summary>Grouped as on notices: "8-0000-2013-0001".</summary>
    public string Shown => $"{Stored[..1]}-{Stored[1..5]}-{Stored[5..9]}-{Stored[9..]}";

    /// <summary>The municipality that the number usually belongs to (0000 20 and a municipal code); a hint, never a rule.</summary>
    public JapaneseMunicipalCode? MunicipalityHint =>
        Stored[1..7] == "000020" && JapaneseMunicipalCode.TryParse(Stored[7..], out var code) ? code : null;

    /// <inheritdoc/>
    public static Result<JapaneseCorporateNumber> Check(string? text)
    {
        var number = TypedText.CleanCode(text);
        number = number.StartsWith('T') ? number[1..] : number;
        if (number.Length != 13 || !TypedText.IsDigits(number))
        {
            return IdentifierProblems.Malformed(IdentifierScheme.Keys.JapaneseCorporate, text, "8000020130001");
        }

        var expected = CheckDigit(number.AsSpan(1));
        return number[0] == expected
            ? new JapaneseCorporateNumber(number)
            : IdentifierProblems.CheckDigit(IdentifierScheme.Keys.JapaneseCorporate, text, expected.ToString());
    }

    /// <summary>Reads a number; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out JapaneseCorporateNumber? number) =>
        Check(text).Succeeded(out number, out _);

    /// <summary>Reads a number known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static JapaneseCorporateNumber Parse(string? text) => StoredText.Parse<JapaneseCorporateNumber>(text);

    /// <inheritdoc/>
    public override string ToString() => Stored;

    private static char CheckDigit(ReadOnlySpan<char> twelve)
    {
        var sum = 0;
        for (var i = 0; i < twelve.Length; i++)
        {
            // Counted from the right, weights are 1, 2, 1, 2 and so on; twelve digits make the leftmost weight 2.
            sum += (twelve[i] - '0') * (i % 2 == 0 ? 2 : 1);
        }

        return (char)('0' + (9 - (sum % 9)));
    }
}
