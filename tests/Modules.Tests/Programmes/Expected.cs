using System.Globalization;
using System.Text.Json.Nodes;
using Musubi.Directory;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Modules.Tests.Programmes;

/// <summary>What a path of a programme's file has to look like on a page, said from the file alone.</summary>
internal sealed class Expected(JsonObject file, Text text)
{
    private string Tag => text.Language.Tag;

    /// <summary>The item of a section that has this key.</summary>
    public JsonNode Item(string section, string key) =>
        file[section]!.AsArray().SingleOrDefault(item => (string?)item!["key"] == key) ?? throw new InvalidOperationException($"There is no {section}[{key}].");

    /// <summary>What the programme says of itself.</summary>
    public IEnumerable<string> OfProgramme(string field) => field switch
    {
        "kind" => [Word<ProgrammeKind>(file["programme"]!["kind"]!)],
        "topics" => file["programme"]!["topics"]!.AsArray().Select(topic => Wording(Item("topics", (string)topic!)["label"]!)),
        "owner" => [Wording(Item("organisations", (string)file["programme"]!["owner"]!)["name"]!)],
        "period" => Dates(file["programme"]!["period"]!),
        "predecessors" => file["programme"]!["predecessors"]!.AsArray().Select(predecessor => Wording(predecessor!)),
        _ => [Wording(file["programme"]![field]!)],
    };

    /// <summary>What an edition says: its period, a phase, a date of its calendar, a term of its grant.</summary>
    public IEnumerable<string> OfEdition(string edition, string field)
    {
        var said = Item("editions", edition);
        var (part, key, rest) = field.Split('[', ']') is [var name, var inner, var more] ? (name, inner, more) : (field, "", "");
        return part switch
        {
            "period" => Dates(said["period"]!),
            "phases" or "calendar" => OfDated(said[part]!.AsArray().Single(entry => (string?)entry!["key"] == key)!, rest is ".when" || part is "calendar"),
            "rules.grant.cap" => [((long)said["rules"]!["grant"]!["cap"]!["amount"]!).ToString("N0", CultureInfo.GetCultureInfo(Tag))],
            "rules.grant.rate" => [(100 * (decimal)said["rules"]!["grant"]!["rate"]!).ToString("0", CultureInfo.InvariantCulture) + (Tag is "de" ? " %" : "%")],
            "rules.grant.capPer" => [Word<CapPer>(said["rules"]!["grant"]!["capPer"]!)],
            "rules.grant.consecutiveFiscalYears" => [text["Programmes.Grant.Years", ("count", (int)said["rules"]!["grant"]!["consecutiveFiscalYears"]!)]],
            _ => throw new InvalidOperationException($"No page is known for editions[{edition}].{field}."),
        };
    }

    /// <summary>A known fact's sentence.</summary>
    public string OfFact(string key) => Wording(Item("facts", key)["text"]!);

    /// <summary>Section, key and name of a member, and the word for its role.</summary>
    public (string Section, string Key, string Name, string Role) OfMembership(string member, string role)
    {
        var found = file["memberships"]!.AsArray().First(membership => (string?)membership!["role"] == role
            && new[] { "place", "organisation", "person" }.Any(kind => (string?)membership[kind] == member))!;
        var section = found["place"] is not null ? "places" : found["organisation"] is not null ? "organisations" : "people";
        return (section, member, NameOf(section, member), Word<MembershipRole>(found["role"]!));
    }

    /// <summary>The name of an entry of the directory in the reader's language.</summary>
    public string NameOf(string section, string key) =>
        section is "people" ? (string)Item(section, key)["name"]!["full"]! : Wording(Item(section, key)["name"]!);

    /// <summary>All that an event, a delegation or an agreement says, or one field of it: wordings, days, numbers, and whoever it names.</summary>
    public IEnumerable<string> OfThing(string section, string key, string field)
    {
        var thing = Item(section, key).AsObject();
        return field.Length == 0 ? OfFields(thing) : OfField(field, thing[field] ?? throw new InvalidOperationException($"{section}[{key}] has no {field}."));
    }

    /// <summary>A person's offices.</summary>
    public IEnumerable<string> OfficesOf(string person) => Item("people", person)["roles"]!.AsArray().Select(role => Wording(role!["title"]!));

    /// <summary>What kind of organisation it is.</summary>
    public string KindOf(string organisation) => Word<OrganisationKind>(Item("organisations", organisation)["kind"]!);

    private IEnumerable<string> OfDated(JsonNode entry, bool isDated) =>
        [Wording(entry["name"]!), .. entry["description"] is { } description ? [Wording(description)] : Array.Empty<string>(), .. isDated ? Dates(entry["when"]!) : []];

    private IEnumerable<string> OfFields(JsonObject thing) => thing.Where(field => field.Value is not null).SelectMany(field => OfField(field.Key, field.Value!));

    private IEnumerable<string> OfField(string field, JsonNode value) => (field, value) switch
    {
        ("when", _) => Dates(value),
        ("parties" or "participants" or "sessions" or "members" or "speakers" or "itinerary", JsonArray items) => items.SelectMany(item => OfFields(item!.AsObject())),
        ("from" or "to", JsonArray places) => places.Select(place => NameOf("places", (string)place!)),
        ("delegates" or "organisations", _) => [((int)value).ToString(CultureInfo.InvariantCulture)],
        ("place", _) => [NameOf("places", (string)value!)],
        ("host" or "organisation" or "representedByOrganisation", _) => [NameOf("organisations", (string)value!)],
        ("lead" or "person", _) => [NameOf("people", (string)value!)],
        ("event", _) => [Wording(Item("events", (string)value!)["title"]!)],
        (_, JsonObject localized) when localized[Tag] is not null => [Wording(localized)],
        _ => [],
    };

    private string Wording(JsonNode localized) => (string)localized[Tag]!;

    private string Word<T>(JsonNode stored)
        where T : struct, Enum => text.Of(Enum.Parse<T>(((string)stored!).Replace("-", "", StringComparison.Ordinal), ignoreCase: true));

    /// <summary>The wording where there is one, else year, month and day of each date as the language writes them.</summary>
    private IEnumerable<string> Dates(JsonNode when) =>
        when["text"] is { } wording ? [Wording(wording)] : new[] { "on", "from", "to" }.Where(end => when[end] is not null).SelectMany(end => Parts((string)when[end]!));

    private IEnumerable<string> Parts(string date) => date.Split('-').Select((part, index) => (index, Tag) switch
    {
        (0, "ja") => part + "年",
        (1, "ja") => int.Parse(part, CultureInfo.InvariantCulture) + "月",
        (2, "ja") => int.Parse(part, CultureInfo.InvariantCulture) + "日",
        (1, _) => CultureInfo.GetCultureInfo(Tag).DateTimeFormat.GetMonthName(int.Parse(part, CultureInfo.InvariantCulture)),
        _ => part.TrimStart('0'),
    });
}
