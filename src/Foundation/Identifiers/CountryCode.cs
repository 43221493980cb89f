using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>A country or territory by its two letters of ISO 3166-1: "JP".</summary>
/// <remarks>Officially assigned codes only (249, edition 2020 with changes to 2023); user-assigned ones such as XK are refused.</remarks>
[JsonConverter(typeof(StoredTextJsonConverter<CountryCode>))]
public sealed record CountryCode : IIdentifier<CountryCode>
{
    /// <summary>Japan.</summary>
    public static readonly CountryCode Japan = new("JP");

    /// <summary>Germany.</summary>
    public static readonly CountryCode Germany = new("DE");

    private static readonly FrozenSet<string> Assigned = """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ
        BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
        CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET
        FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU
        ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ
        LA LB LC LI LK LR LS LT LU LV LY
        MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ
        NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
        SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ
        TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT
        ZA ZM ZW
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private CountryCode(string stored) => Stored = stored;

    /// <summary>Every country, in order of code.</summary>
    public static IEnumerable<CountryCode> All => Assigned.Order(StringComparer.Ordinal).Select(code => new CountryCode(code));

    /// <inheritdoc/>
    public string Stored { get; }

    /// <inheritdoc/>
    public string Shown => Stored;

    /// <inheritdoc/>
    public static Result<CountryCode> Check(string? text)
    {
        var code = TypedText.Clean(text).ToUpperInvariant();
        if (code.Length != 2 || !code.All(char.IsAsciiLetterUpper))
        {
            return IdentifierProblems.Malformed(IdentifierScheme.Keys.Country, text, "JP");
        }

        return Assigned.Contains(code) ? new CountryCode(code) : IdentifierProblems.Unknown(IdentifierScheme.Keys.Country, text);
    }

    /// <summary>Reads a code; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CountryCode? code) => Check(text).Succeeded(out code, out _);

    /// <summary>Reads a code known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static CountryCode Parse(string? text) => StoredText.Parse<CountryCode>(text);

    /// <inheritdoc/>
    public override string ToString() => Stored;
}
