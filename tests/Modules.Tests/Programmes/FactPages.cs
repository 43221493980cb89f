using Musubi.Modules.Tests.Testing;

namespace Musubi.Modules.Tests.Programmes;

/// <summary>Looks for facts on the pages of one programme, and notes what is not there.</summary>
internal sealed class FactPages(Reader reader, Expected expected, string programme)
{
    private readonly Dictionary<string, SeenPage> opened = [];
    private readonly Dictionary<FactRow, HashSet<string>> seen = [];

    /// <summary>What was looked for in vain.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>The kinds of page on which something of this fact was looked for.</summary>
    public IReadOnlySet<string> SeenFor(FactRow row) => seen.GetValueOrDefault(row, []);

    /// <summary>Looks for what the path holds, on each page that the row names and that shows such a thing.</summary>
    public async Task LookForAsync(FactRow row, string path)
    {
        var (section, key, field) = path.Split(['[', ']'], 3) is [var name, var inner, var rest] ? (name, inner, rest.TrimStart('.')) : (path.Split('.')[0], "", path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        switch (section)
        {
            case "programme":
                await LookAsync(row, "programme", Programme, expected.OfProgramme(field));
                break;
            case "facts":
                await LookAsync(row, "programme", Programme, [expected.OfFact(key)]);
                break;
            case "editions":
                await LookAsync(row, "edition", $"{Programme}/editions/{key}", expected.OfEdition(key, field));
                break;
            case "events" or "delegations" or "agreements":
                await LookAsync(row, section[..^1], await ThingAsync(section, key), expected.OfThing(section, key, field));
                break;
            case "people":
                await LookAsync(row, "person", await EntryAsync(section, key), expected.OfficesOf(key));
                break;
            case "places" or "organisations":
                await LookAsync(row, KindOf(section), await EntryAsync(section, key), [field is "kind" ? expected.KindOf(key) : expected.NameOf(section, key)]);
                break;
            case "memberships":
                var (memberOf, member, called, role) = expected.OfMembership(key.Split(", ")[0], key.Split(", ")[1]);
                await LookAsync(row, "programme", Programme, [called, role]);
                await LookAsync(row, KindOf(memberOf), await EntryAsync(memberOf, member), [called, role, .. expected.OfProgramme("name")]);
                break;
            default:
                throw new InvalidOperationException($"No page is known for {path}.");
        }
    }

    private string Programme => $"/programmes/{programme}";

    private static string KindOf(string section) => section is "people" ? "person" : section[..^1];

    private async Task LookAsync(FactRow row, string kind, string address, IEnumerable<string> words)
    {
        seen.TryAdd(row, []);
        seen[row].Add(kind);
        var page = await OpenAsync(address);
        Missing.AddRange(words.Where(word => !page.Text.Contains(word, StringComparison.Ordinal)).Select(word => $"{row.Fact}: '{word}' is not on {address}"));
    }

    private async Task<SeenPage> OpenAsync(string address) =>
        opened.TryGetValue(address, out var page) ? page : opened[address] = (await reader.OpenAsync(address)).IsOk();

    /// <summary>The page of an event, a delegation or an agreement, found through the programme's page like an entry.</summary>
    private async Task<string> ThingAsync(string section, string key)
    {
        var page = await OpenAsync(Programme);
        var link = page.Document.QuerySelectorAll("main a[href]").FirstOrDefault(link => link.GetAttribute("href")!.EndsWith($"{Programme}/{section}/{key}", StringComparison.Ordinal));
        Assert.True(link is not null, $"There is no link to {section}[{key}] on {Programme}.");
        return link.GetAttribute("href")!;
    }

    /// <summary>The page of an entry, found as a reader finds it: through the programme's page, where its name is a link.</summary>
    private async Task<string> EntryAsync(string section, string key)
    {
        var name = expected.NameOf(section, key);
        var page = await OpenAsync(Programme);
        var link = page.Document.QuerySelectorAll("main a[href]").FirstOrDefault(link =>
            link.TextContent.Trim() == name && link.GetAttribute("href")!.Contains($"/{section}/", StringComparison.Ordinal));
        Assert.True(link is not null, $"There is no link to {name} on {Programme}.");
        return link.GetAttribute("href")!;
    }
}
