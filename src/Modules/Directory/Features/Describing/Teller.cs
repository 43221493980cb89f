using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime;

namespace Musubi.Directory.Features.Describing;

/// <summary>Says values in the reader's words, with the names of what they point to.</summary>
internal sealed class Teller(
    Text text, IReadOnlyDictionary<PlaceId, PlaceName> places, IReadOnlyDictionary<OrganisationId, OrganisationName> organisations)
{
    public Text Text => text;

    /// <summary>A teller that knows the names of these places and organisations, as far as the reader may.</summary>
    public static async Task<Teller> KnowingAsync(
        DirectoryLookup lookup, Text text, IEnumerable<PlaceId?> places, IEnumerable<OrganisationId?> organisations, CancellationToken cancel) => new(
            text,
            await lookup.PlacesAsync(places.OfType<PlaceId>(), cancel),
            await lookup.OrganisationsAsync(organisations.OfType<OrganisationId>(), cancel));

    public string Place(PlaceId id) =>
        places.TryGetValue(id, out var place) ? place.Name.For(text.Language).Text : text["Directory.NotVisible"];

    public string Organisation(OrganisationId id) =>
        organisations.TryGetValue(id, out var organisation) ? organisation.Name.For(text.Language).Text : text["Directory.NotVisible"];

    /// <summary>A text in all its languages, the original first.</summary>
    public IEnumerable<string> Wordings(LocalizedText value) =>
    [
        text["Directory.Wording", ("language", value.Language), ("text", value.Original)],
        .. value.Translations.Select(pair => text["Directory.Wording", ("language", Language.Parse(pair.Key)), ("text", pair.Value.Text)]),
    ];

    public string Scheme(IdentifierScheme scheme) => text.Say($"Foundation.IdentifierScheme.{scheme.Key}");

    public string Code(Identifier code) => text["Directory.Code", ("scheme", Scheme(code.Scheme)), ("value", code.Shown)];

    /// <summary>A code with its validity, when that is limited.</summary>
    public string Code(PlaceCode code) => Validity(code) is { } validity
        ? text["Directory.Code.Limited", ("scheme", Scheme(code.Code.Scheme)), ("value", code.Code.Shown), ("validity", validity)]
        : Code(code.Code);

    /// <summary>When a code is valid; null when that is not limited.</summary>
    public string? Validity(PlaceCode code) => (code.ValidFrom, code.ValidTo) switch
    {
        (null, null) => null,
        ({ } from, { } to) => text["Directory.Validity.Between", ("from", from), ("to", to)],
        ({ } from, null) => text["Directory.Validity.From", ("from", from)],
        (null, { } to) => text["Directory.Validity.To", ("to", to)],
    };

    public string Point(Coordinates point) =>
        text["Directory.Point", ("latitude", point.Latitude), ("longitude", point.Longitude)];

    public string Day(LocalDate day) => text.Formats.Date(day);
}
