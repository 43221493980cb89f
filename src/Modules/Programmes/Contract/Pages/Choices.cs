using Musubi.Directory;
using Musubi.Foundation;
using Musubi.WebKit;
using NodaTime.TimeZones;

namespace Musubi.Programmes;

/// <summary>What forms offer to choose from.</summary>
public sealed class Choices(DirectoryLookup directory, ProgrammesLookup programmes, Text text)
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

    /// <summary>Places in use, and those chosen before even when they are put away or out of sight: saving must not drop them.</summary>
    public async Task<IReadOnlyList<Option>> PlacesAsync(IEnumerable<PlaceId> chosen, CancellationToken cancel)
    {
        var inUse = await directory.SearchPlacesAsync(words: null, text.Language, Most, cancel);
        return await WithAsync([.. inUse.Select(place => Named(place.Id.ToString(), place.Name, text.Of(place.Kind)))], chosen.Select(place => (Member)place), member => member.Id.ToString("D"), cancel);
    }

    /// <summary>Organisations in use, and the one chosen before even when it is put away or out of sight.</summary>
    public async Task<IReadOnlyList<Option>> OrganisationsAsync(OrganisationId? chosen, CancellationToken cancel)
    {
        var inUse = await directory.SearchOrganisationsAsync(words: null, text.Language, Most, cancel);
        Member[] before = chosen is { } one ? [one] : [];
        return await WithAsync([.. inUse.Select(one => Named(one.Id.ToString(), one.Name, text.Of(one.Kind)))], before, member => member.Id.ToString("D"), cancel);
    }

    /// <summary>The programme's editions in use, and the one chosen before even when it is put away.</summary>
    public async Task<IReadOnlyList<Option>> EditionsAsync(ProgrammeId programme, EditionId? chosen, CancellationToken cancel)
    {
        var inUse = await programmes.EditionsAsync(programme, cancel);
        var before = chosen is { } one && !inUse.Exists(edition => edition.Id == one) ? await programmes.FindAsync([one], cancel) : new Dictionary<EditionId, EditionFace>();
        return [.. inUse.Concat(before.Values).Select(edition => new Option(edition.Id.ToString(), edition.Name.For(text.Language).Text))];
    }

    /// <summary>The programme's topics in use, and those chosen before even when they are put away.</summary>
    public async Task<IReadOnlyList<Option>> TopicsAsync(ProgrammeId programme, IEnumerable<TopicId> chosen, CancellationToken cancel)
    {
        var before = chosen.ToHashSet();
        return
        [
            .. (await programmes.TopicsAsync(programme, cancel)).Values.Where(topic => !topic.IsArchived || before.Contains(topic.Id))
                .Select(topic => new Option(topic.Id.ToString(), topic.Label.For(text.Language).Text)),
        ];
    }

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

    /// <summary>Those of <paramref name="members"/> whom the reader may see, by name, and all who were <paramref name="chosen"/> before.</summary>
    public async Task<IReadOnlyList<Option>> AmongAsync(IEnumerable<Member> members, IEnumerable<Member> chosen, CancellationToken cancel)
    {
        var all = members.Distinct().ToList();
        var names = await NameBook.ReadAsync(directory, text, all, cancel);
        return await WithAsync([.. names.Sorted(all).OrderBy(member => member.Member.Kind).Select(member => new Option(member.Member.ToString(), member.Name))], chosen, member => member.ToString(), cancel);
    }

    private async Task<IReadOnlyList<Option>> WithAsync(List<Option> options, IEnumerable<Member> chosen, Func<Member, string> value, CancellationToken cancel)
    {
        var missing = chosen.Distinct().Where(member => !options.Exists(option => option.Value == value(member))).ToList();
        var names = await NameBook.ReadAsync(directory, text, missing, cancel);
        return [.. options, .. missing.Select(member => new Option(value(member), names.Find(member)?.Name ?? text["Programmes.Told.NotVisible"]))];
    }

    private Option Named(string value, LocalizedText name, string kind) =>
        new(value, text["Programmes.Choice", ("name", name), ("kind", kind)]);
}
