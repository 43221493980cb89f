using Musubi.Directory;
using Musubi.Foundation;
using Musubi.WebKit;

namespace Musubi.Programmes;

/// <summary>The names of everyone on a page, read at once. Whom the reader may not see is not in it.</summary>
public sealed class NameBook
{
    private readonly Dictionary<Member, NamedMember> members;
    private readonly StringComparer order;

    private NameBook(IEnumerable<NamedMember> members, Text text)
    {
        this.members = members.ToDictionary(member => member.Member);
        order = StringComparer.Create(text.Formats.Culture, ignoreCase: false);
    }

    /// <summary>Reads the names of all of <paramref name="wanted"/> with one query per kind of member.</summary>
    public static async Task<NameBook> ReadAsync(DirectoryLookup lookup, Text text, IEnumerable<Member> wanted, CancellationToken cancel)
    {
        var ids = wanted.ToLookup(member => member.Kind, member => member.Id);
        var links = new DirectoryLinks(text.Language);
        var places = await lookup.PlacesAsync(ids[MemberKind.Place].Select(PlaceId.From), cancel);
        var organisations = await lookup.OrganisationsAsync(ids[MemberKind.Organisation].Select(OrganisationId.From), cancel);
        var people = await lookup.PeopleAsync(ids[MemberKind.Person].Select(PersonId.From), cancel);
        return new(
            [
                .. places.Values.Select(place => Named(place.Id, place.Name, links.Place(place.Id), place.Kind, place.IsIllustrative, text)),
                .. organisations.Values.Select(organisation =>
                    Named(organisation.Id, organisation.Name, links.Organisation(organisation.Id), organisation.Kind, organisation.IsIllustrative, text)),
                .. people.Values.Select(person => Named(person, links.Person(person.Id), text)),
            ],
            text);
    }

    /// <summary>The member; null when the reader may not see it.</summary>
    public NamedMember? Find(Member member) => members.GetValueOrDefault(member);

    /// <summary>The member's name in a list, leading to its page; empty when the reader may not see it.</summary>
    public Cell CellOf(Member member) => Find(member) is { } named
        ? (named.IsIllustrative ? Cell.Of(named.Show(), named.Name).LinkTo(named.Href).Illustrative() : Cell.Of(named.Show(), named.Name).LinkTo(named.Href))
        : Cell.Empty;

    /// <summary>What a filter offers: those of <paramref name="wanted"/> whom the reader may see, by their raw ids.</summary>
    public IReadOnlyList<Option> Options(IEnumerable<Member> wanted) =>
        [.. Sorted(wanted).Select(member => new Option(member.Member.Id.ToString("D"), member.Name))];

    /// <summary>Those of <paramref name="wanted"/> whom the reader may see, by name in the reader's order.</summary>
    public IReadOnlyList<NamedMember> Sorted(IEnumerable<Member> wanted) =>
        [.. wanted.Distinct().Select(Find).OfType<NamedMember>().OrderBy(member => member.Name, order)];

    /// <summary>Compares names as the reader sorts.</summary>
    public IComparer<string> Order => order;

    private static NamedMember Named(Member member, LocalizedText name, string href, Enum kind, bool isIllustrative, Text text) =>
        new(member, name.For(text.Language).Text, () => Html.Localized(name, text), href, kind, Office: null, isIllustrative);

    private static NamedMember Named(NamedPerson person, string href, Text text) => new(
        person.Id,
        person.Name.For(text.Language).Text,
        () => Html.Name(person.Name, text),
        href,
        Kind: null,
        person.Roles.Count > 0 ? person.Roles[0].Title : null,
        person.IsIllustrative);
}
