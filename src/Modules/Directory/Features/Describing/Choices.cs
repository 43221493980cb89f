using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime.TimeZones;

namespace Musubi.Directory.Features.Describing;

/// <summary>What the forms offer to choose from.</summary>
internal sealed class Choices(DirectoryLookup lookup, Text text)
{
    private const int Most = 2000;

    private static readonly string[] Usual =
        ["en", "de", "ja", "cs", "es", "fr", "id", "it", "km", "ko", "lo", "ms", "my", "nl", "pl", "pt", "sv", "th", "fil", "vi", "zh"];

    public static IReadOnlyList<Option> TimeZones { get; } =
    [
        .. TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(location => location.ZoneId).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).Select(zone => new Option(zone, zone.Replace('_', ' '))),
    ];

    /// <summary>Languages that people usually name, and those chosen before.</summary>
    public static IReadOnlyList<Option> Languages(IEnumerable<string?> chosen, Text text) =>
    [
        .. Usual.Concat(chosen.OfType<string>()).Distinct(StringComparer.Ordinal)
            .Select(tag => Language.TryParse(tag, out var language) ? language : null).OfType<Language>()
            .Select(language => new Option(language.Tag, text.Of(language)))
            .OrderBy(option => option.Label, StringComparer.Create(text.Formats.Culture, ignoreCase: false)),
    ];

    public static IReadOnlyList<Option> Schemes(IdentifierUse use, Text text) =>
        [.. IdentifierScheme.For(use).Select(scheme => new Option(scheme.Key, text.Say($"Foundation.IdentifierScheme.{scheme.Key}")))];

    /// <summary>Places in use, and the one chosen before even when it is put away or out of sight: saving must not drop it.</summary>
    public async Task<IReadOnlyList<Option>> PlacesAsync(Guid? chosen, Guid? except, CancellationToken cancel)
    {
        var inUse = await lookup.SearchPlacesAsync(words: null, text.Language, Most, cancel);
        var before = await lookup.PlacesAsync(chosen is { } id ? [new PlaceId(id)] : [], cancel);
        return With(chosen, [.. inUse.UnionBy(before.Values, place => place.Id).Where(place => place.Id.Value != except).Select(place =>
            new Option(place.Id.ToString(), text["Directory.Choice", ("name", place.Name), ("kind", place.Kind)]))]);
    }

    /// <summary>Organisations in use, and the one chosen before even when it is put away or out of sight.</summary>
    public async Task<IReadOnlyList<Option>> OrganisationsAsync(Guid? chosen, Guid? except, CancellationToken cancel)
    {
        var inUse = await lookup.SearchOrganisationsAsync(words: null, text.Language, Most, cancel);
        var before = await lookup.OrganisationsAsync(chosen is { } id ? [new OrganisationId(id)] : [], cancel);
        return With(chosen, [.. inUse.UnionBy(before.Values, organisation => organisation.Id).Where(organisation => organisation.Id.Value != except).Select(organisation =>
            new Option(organisation.Id.ToString(), text["Directory.Choice", ("name", organisation.Name), ("kind", organisation.Kind)]))]);
    }

    private IReadOnlyList<Option> With(Guid? chosen, List<Option> options) =>
        chosen is { } id && !options.Exists(option => option.Value == id.ToString("D"))
            ? [.. options, new Option(id.ToString("D"), text["Directory.NotVisible"])]
            : options;
}
