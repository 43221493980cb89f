using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Musubi.Foundation;

/// <summary>An entry in a German court's register: court, kind and number, "Charlottenburg HRB 12345 B".</summary>
/// <remarks>
/// Kinds: HRA and HRB (trade), GnR (co-operatives), PR (partnerships), GsR (civil-law companies), VR (associations). The number is
/// unique only together with the court, so the court must be there. Courts are not checked against a list.
/// </remarks>
[JsonConverter(typeof(StoredTextJsonConverter<GermanRegisterNumber>))]
public sealed partial record GermanRegisterNumber : IIdentifier<GermanRegisterNumber>
{
    private static readonly string[] Kinds = ["HRA", "HRB", "GnR", "PR", "GsR", "VR"];

    private GermanRegisterNumber(string court, string kind, string number) => (Court, Kind, Number) = (court, kind, number);

    /// <summary>Seat of the local court, without the word for court: "Charlottenburg".</summary>
    public string Court { get; }

    /// <summary>Kind of register: "HRB".</summary>
    public string Kind { get; }

    /// <summary>Number with the letters that some courts add: "12345 B".</summary>
    public string Number { get; }

    /// <inheritdoc/>
    public string Stored => $"{Court} {Kind} {Number}";

    /// <summary>As on German letterheads: "Amtsgericht Charlottenburg, HRB 12345 B".</summary>
    public string Shown => $"Amtsgericht {Court}, {Kind} {Number}";

    /// <inheritdoc/>
    public static Result<GermanRegisterNumber> Check(string? text)
    {
        var match = Shape().Match(TypedText.Clean(text));
        if (!match.Success)
        {
            return IdentifierProblems.Malformed(IdentifierScheme.Keys.GermanRegister, text, "Charlottenburg HRB 12345 B");
        }

        var suffix = match.Groups["suffix"].Value.ToUpperInvariant();
        var number = match.Groups["number"].Value + (suffix.Length > 0 ? $" {suffix}" : string.Empty);
        var kind = Kinds.First(kind => kind.Equals(match.Groups["kind"].Value, StringComparison.OrdinalIgnoreCase));
        return new GermanRegisterNumber(match.Groups["court"].Value, kind, number);
    }

    /// <summary>Reads an entry; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out GermanRegisterNumber? number) =>
        Check(text).Succeeded(out number, out _);

    /// <summary>Reads an entry known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static GermanRegisterNumber Parse(string? text) => StoredText.Parse<GermanRegisterNumber>(text);

    /// <inheritdoc/>
    public override string ToString() => Stored;

    [GeneratedRegex(
        @"^(Amtsgericht\s+|AG\s+)?(?<court>\p{L}[\p{L} .()/-]{1,59}?)[\s,]+(?<kind>HRA|HRB|GnR|PR|GsR|VR)\s*(?<number>[1-9][0-9]{0,6})\s*(?<suffix>[A-Z]{0,3})$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
