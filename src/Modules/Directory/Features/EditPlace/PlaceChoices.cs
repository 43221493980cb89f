using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime.TimeZones;

namespace Musubi.Directory.Features.EditPlace;

/// <summary>What the form of a place offers to choose from.</summary>
/// <param name="Parents">Places to which it can belong.</param>
/// <param name="Schemes">Kinds of codes.</param>
/// <param name="TimeZones">Time zones.</param>
internal sealed record PlaceChoices(IReadOnlyList<Option> Parents, IReadOnlyList<Option> Schemes, IReadOnlyList<Option> TimeZones)
{
    private const int Most = 2000;

    public static async Task<PlaceChoices> ReadAsync(DirectoryLookup lookup, Text text, PlaceId? self, CancellationToken cancel)
    {
        var places = await lookup.SearchPlacesAsync(words: null, text.Language, Most, cancel);
        return new(
            [.. places.Where(place => place.Id != self).Select(place => new Option(
                place.Id.ToString(), text["Directory.Choice", ("name", place.Name), ("kind", place.Kind)]))],
            [.. IdentifierScheme.For(IdentifierUse.Place).Select(scheme => new Option(scheme.Key, text.Say($"Foundation.IdentifierScheme.{scheme.Key}")))],
            [.. TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(location => location.ZoneId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(zone => new Option(zone, zone.Replace('_', ' ')))]);
    }
}
