using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Musubi.Foundation;

/// <summary>An item of Wikidata: "Q1490" is Tokyo. The address of an item's page is accepted too.</summary>
[JsonConverter(typeof(StoredTextJsonConverter<WikidataId>))]
public sealed record WikidataId : IIdentifier<WikidataId>
{
    private WikidataId(string stored) => Stored = stored;

    /// <inheritdoc/>
    public string Stored { get; }

    /// <inheritdoc/>
    public string Shown => Stored;

    /// <summary>The item's own address, for linked data.</summary>
    public Uri Item => new($"http://www.wikidata.org/entity/{Stored}");

    /// <inheritdoc/>
    public static Result<WikidataId> Check(string? text)
    {
        var typed = TypedText.Clean(text);
        var last = typed.Contains("wikidata.org/", StringComparison.OrdinalIgnoreCase) ? typed[(typed.LastIndexOf('/') + 1)..] : typed;
        var id = last.ToUpperInvariant();
        return id.Length is >= 2 and <= 11 && id[0] == 'Q' && id[1] != '0' && TypedText.IsDigits(id.AsSpan(1))
            ? new WikidataId(id)
            : IdentifierProblems.Malformed(IdentifierScheme.Keys.Wikidata, text, "Q1490");
    }

    /// <summary>Reads an id; false when it is none.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out WikidataId? id) =>
        Check(text).Succeeded(out id, out _);

    /// <summary>Reads an id known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static WikidataId Parse(string? text) => StoredText.Parse<WikidataId>(text);

    /// <inheritdoc/>
    public override string ToString() => Stored;
}
