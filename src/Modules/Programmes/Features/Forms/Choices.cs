using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes.Features.Shown;
using Musubi.WebKit;
using NodaTime.TimeZones;

namespace Musubi.Programmes.Features.Forms;

/// <summary>What forms offer to choose from.</summary>
internal sealed class Choices(DirectoryLookup directory, ProgrammesLookup programmes, Text text)
{
    private const int Most = 2000;

    /// <summary>Time zones by their IANA name.</summary>
    public static IReadOnlyList<Option> TimeZones { get; } =
    [
        .. TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(location => location.ZoneId).Append("UTC").Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).Select(zone => new Option(zone, zone.Replace('_', ' '))),
    ];

    /// <summary>Currencies by their code.</summary>
    public static IReadOnlyList<Option> Currencies { get; } = [.. Currency.All.Select(currency => new Option(currency.Code, currency.Code))];

    public async Task<IReadOnlyList<Option>> PlacesAsync(CancellationToken cancel) =>
        [.. (await directory.SearchPlacesAsync(words: null, text.Language, Most, cancel)).Select(place => Named(place.Id.ToString(), place.Name, text.Of(place.Kind)))];

    public async Task<IReadOnlyList<Option>> OrganisationsAsync(CancellationToken cancel) =>
        [.. (await directory.SearchOrganisationsAsync(words: null, text.Language, Most, cancel)).Select(one => Named(one.Id.ToString(), one.Name, text.Of(one.Kind)))];

    public async Task<IReadOnlyList<Option>> EditionsAsync(ProgrammeId programme, CancellationToken cancel) =>
        [.. (await programmes.EditionsAsync(programme, cancel)).Select(edition => new Option(edition.Id.ToString(), edition.Name.For(text.Language).Text))];

    /// <summary>Everyone in the directory: places, then organisations, then people.</summary>
    public async Task<IReadOnlyList<Option>> EveryoneAsync(CancellationToken cancel)
    {
        var places = await directory.SearchPlacesAsync(words: null, text.Language, Most, cancel);
        var organisations = await directory.SearchOrganisationsAsync(words: null, text.Language, Most, cancel);
        var people = await directory.SearchPeopleAsync(words: null, Most, cancel);
        return
        [
            .. places.Select(place => Named(((Member)place.Id).ToString(), place.Name, text.Of(place.Kind))),
            .. organisations.Select(one => Named(((Member)one.Id).ToString(), one.Name, text.Of(one.Kind))),
            .. people.Select(person => new Option(
                ((Member)person.Id).ToString(), text["Programmes.Choice", ("name", person.Name.For(text.Language).Text), ("kind", text.Of(MemberKind.Person))])),
        ];
    }

    /// <summary>Those of <paramref name="members"/> whom the reader may see, by name.</summary>
    public async Task<IReadOnlyList<Option>> AmongAsync(IEnumerable<Member> members, CancellationToken cancel)
    {
        var all = members.Distinct().ToList();
        var names = await NameBook.ReadAsync(directory, text, all, cancel);
        return [.. names.Sorted(all).OrderBy(member => member.Member.Kind).Select(member => new Option(member.Member.ToString(), member.Name))];
    }

    private Option Named(string value, LocalizedText name, string kind) =>
        new(value, text["Programmes.Choice", ("name", name), ("kind", kind)]);
}
