using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>What a code can be given to.</summary>
[Flags]
public enum IdentifierUse
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Places: countries, regions, cities.</summary>
    Place = 1,

    /// <summary>Organisations.</summary>
    Organisation = 2,
}

/// <summary>A kind of code that the product can check, by a key that never changes meaning: "jp-municipal".</summary>
/// <remarks>Its name for people is the word <c>Foundation.IdentifierScheme.{key}</c>.</remarks>
[JsonConverter(typeof(StoredTextJsonConverter<IdentifierScheme>))]
public sealed class IdentifierScheme : IStoredText<IdentifierScheme>
{
    /// <summary>Countries and territories, ISO 3166-1 alpha-2.</summary>
    public static readonly IdentifierScheme Country = Of<CountryCode>(Keys.Country, IdentifierUse.Place);

    /// <summary>Regions of countries, ISO 3166-2.</summary>
    public static readonly IdentifierScheme Subdivision = Of<SubdivisionCode>(Keys.Subdivision, IdentifierUse.Place);

    /// <summary>Japanese prefectures and municipalities.</summary>
    public static readonly IdentifierScheme JapaneseMunicipal =
        Of<JapaneseMunicipalCode>(Keys.JapaneseMunicipal, IdentifierUse.Place | IdentifierUse.Organisation);

    /// <summary>German states, districts and municipalities.</summary>
    public static readonly IdentifierScheme GermanMunicipality = Of<GermanMunicipalityKey>(Keys.GermanMunicipality, IdentifierUse.Place);

    /// <summary>UN/LOCODE.</summary>
    public static readonly IdentifierScheme UnLocode = Of<UnLocode>(Keys.UnLocode, IdentifierUse.Place);

    /// <summary>Wikidata items.</summary>
    public static readonly IdentifierScheme Wikidata = Of<WikidataId>(Keys.Wikidata, IdentifierUse.Place | IdentifierUse.Organisation);

    /// <summary>Japanese corporate numbers.</summary>
    public static readonly IdentifierScheme JapaneseCorporate = Of<JapaneseCorporateNumber>(Keys.JapaneseCorporate, IdentifierUse.Organisation);

    /// <summary>Legal entity identifiers, ISO 17442.</summary>
    public static readonly IdentifierScheme Lei = Of<LegalEntityIdentifier>(Keys.Lei, IdentifierUse.Organisation);

    /// <summary>Participant codes of European Union programmes.</summary>
    public static readonly IdentifierScheme EuParticipant = Of<EuParticipantCode>(Keys.EuParticipant, IdentifierUse.Organisation);

    /// <summary>Entries in German court registers.</summary>
    public static readonly IdentifierScheme GermanRegister = Of<GermanRegisterNumber>(Keys.GermanRegister, IdentifierUse.Organisation);

    private readonly Func<string?, IdentifierScheme, Result<Identifier>> check;

    private IdentifierScheme(string key, IdentifierUse use, Func<string?, IdentifierScheme, Result<Identifier>> check) =>
        (Key, Use, this.check) = (key, use, check);

    /// <summary>Every scheme, in the order in which forms offer them.</summary>
    public static IReadOnlyList<IdentifierScheme> All { get; } =
    [
        Country, Subdivision, JapaneseMunicipal, GermanMunicipality, UnLocode, Wikidata, JapaneseCorporate, Lei, EuParticipant,
        GermanRegister,
    ];

    /// <summary>The key as stored and as in files.</summary>
    public string Key { get; }

    /// <summary>What such a code can be given to.</summary>
    public IdentifierUse Use { get; }

    /// <inheritdoc/>
    string IStoredText<IdentifierScheme>.Stored => Key;

    /// <summary>The schemes that fit places, or organisations.</summary>
    public static IEnumerable<IdentifierScheme> For(IdentifierUse use) => All.Where(scheme => (scheme.Use & use) != IdentifierUse.None);

    /// <summary>The scheme of a key; null when there is none.</summary>
    public static IdentifierScheme? Find(string? key) => All.FirstOrDefault(scheme => scheme.Key == key);

    /// <summary>Reads a key; false when there is no such scheme.</summary>
    public static bool TryParse(string? key, [NotNullWhen(true)] out IdentifierScheme? scheme) => (scheme = Find(key)) is not null;

    /// <inheritdoc/>
    static Result<IdentifierScheme> IStoredText<IdentifierScheme>.Check(string? text) =>
        Find(text) is { } scheme ? scheme : IdentifierProblems.UnknownScheme(text);

    /// <summary>Checks a code as typed; the answer holds its stored and its shown form.</summary>
    public Result<Identifier> Check(string? text) => check(text, this);

    /// <inheritdoc/>
    public override string ToString() => Key;

    private static IdentifierScheme Of<T>(string key, IdentifierUse use)
        where T : class, IIdentifier<T> =>
        new(key, use, (text, scheme) => T.Check(text).Succeeded(out var code, out var problem)
            ? new Identifier(scheme, code.Stored, code.Shown)
            : problem);

    /// <summary>The keys; apart from the schemes, so that a code can name its scheme while the schemes are being made.</summary>
    internal static class Keys
    {
        public const string Country = "iso3166-1";
        public const string Subdivision = "iso3166-2";
        public const string JapaneseMunicipal = "jp-municipal";
        public const string GermanMunicipality = "de-ags";
        public const string UnLocode = "un-locode";
        public const string Wikidata = "wikidata";
        public const string JapaneseCorporate = "jp-corporate-number";
        public const string Lei = "lei";
        public const string EuParticipant = "eu-pic";
        public const string GermanRegister = "de-hrb";
    }
}
