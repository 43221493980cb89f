using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>A place of trade and transport by UN/LOCODE: country and three of A to Z, 2 to 9: "JPTYO".</summary>
/// <remarks>Checked by country and shape; the list itself changes twice a year and is not held here.</remarks>
[JsonConverter(typeof(StoredTextJsonConverter<UnLocode>))]
public sealed record UnLocode : IIdentifier<UnLocode>
{
    private UnLocode(string stored) => Stored = stored;

    /// <inheritdoc/>
    public string Stored { get; }

    /// <summary>With a space after the country: "JP TYO".</summary>
    public string Shown => $"{Stored[..2]} {Stored[2..]}";

    /// <summary>The country.</summary>
    public CountryCode Country => CountryCode.Parse(Stored[..2]);

    /// <inheritdoc/>
    public static Result<UnLocode> Check(string? text)
    {
        var code = TypedText.CleanCode(text);
        if (code.Length != 5 || !code[2..].All(letter => char.IsAsciiLetterUpper(letter) || letter is >= '2' and <= '9'))
        {
            return IdentifierProblems.Malformed(IdentifierScheme.Keys.UnLocode, text, "JPTYO");
        }

        return CountryCode.TryParse(code[..2], out _)
            ? new UnLocode(code)
            : IdentifierProblems.Unknown(IdentifierScheme.Keys.UnLocode, text);
    }

    /// <summary>Reads a code; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out UnLocode? code) =>
        Check(text).Succeeded(out code, out _);

    /// <summary>Reads a code known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static UnLocode Parse(string? text) => StoredText.Parse<UnLocode>(text);

    /// <inheritdoc/>
    public override string ToString() => Stored;
}
