using Musubi.Directory;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Grants.Features.ShowGrantBudget;

/// <summary>By what the money is divided.</summary>
[Worded]
internal enum BudgetPart
{
    /// <summary>Where the member has its seat.</summary>
    Place = 1,

    /// <summary>What kind of organisation the member is.</summary>
    Kind = 2,

    /// <summary>With what the local issue deals from which the award came.</summary>
    Topic = 3,
}

/// <summary>Finds the places, kinds and topics to which amounts belong; each kind of thing is read once for all of them.</summary>
internal sealed class PartNames(DirectoryLookup directory, ProgrammesLookup programmes, Threads threads, DirectoryLinks links, Text text)
{
    /// <summary>How each amount is divided: cells by the words under which they are counted together.</summary>
    public async Task<Func<BudgetEntry, IEnumerable<NamedPart>>> ReadAsync(Room room, BudgetPart by, IReadOnlyList<BudgetEntry> entries, CancellationToken cancel) => by switch
    {
        BudgetPart.Topic => await TopicsAsync(room, entries, cancel),
        BudgetPart.Kind => await KindsAsync(entries, cancel),
        _ => await PlacesAsync(entries, cancel),
    };

    private NamedPart Unknown => new(text["Grants.Budget.NotStated"], Href: null);

    private async Task<Func<BudgetEntry, IEnumerable<NamedPart>>> PlacesAsync(IReadOnlyList<BudgetEntry> entries, CancellationToken cancel)
    {
        var members = await directory.OrganisationsAsync(entries.Select(entry => entry.Member).OfType<OrganisationId>(), cancel);
        var places = await directory.PlacesAsync(members.Values.Select(member => member.Place).OfType<PlaceId>(), cancel);
        return entry => [entry.Member is { } id && members.GetValueOrDefault(id)?.Place is { } at && places.TryGetValue(at, out var place) ? new(place.Name.For(text.Language).Text, links.Place(place.Id)) : Unknown];
    }

    private async Task<Func<BudgetEntry, IEnumerable<NamedPart>>> KindsAsync(IReadOnlyList<BudgetEntry> entries, CancellationToken cancel)
    {
        var members = await directory.OrganisationsAsync(entries.Select(entry => entry.Member).OfType<OrganisationId>(), cancel);
        return entry => [entry.Member is { } id && members.TryGetValue(id, out var member) ? new(text.Of(member.Kind), Href: null) : Unknown];
    }

    // An award leads back over its application and consortium to the local issue, which states topics.
    private async Task<Func<BudgetEntry, IEnumerable<NamedPart>>> TopicsAsync(Room room, IReadOnlyList<BudgetEntry> entries, CancellationToken cancel)
    {
        const string Issue = "issue";
        var from = await threads.ForebearsAsync([.. entries.Select(entry => entry.Award).OfType<AwardId>().Select(award => award.Value).Distinct()], Issue, cancel);
        var issues = (await threads.FindAsync(from.SelectMany(ids => ids).Select(id => new Trace(Issue, id)), cancel)).ToDictionary(node => node.Trace.Id, node => node.Topics);
        var topics = await programmes.TopicsAsync(room.Id, cancel);
        return entry =>
        {
            var stated = from[entry.Award!.Value.Value].SelectMany(issue => issues.GetValueOrDefault(issue) ?? []).Where(topics.ContainsKey).Distinct().ToList();
            return stated.Count == 0 ? [new(text["Grants.Budget.NoTopic"], Href: null)] : stated.Select(topic => new NamedPart(topics[topic].Label.For(text.Language).Text, Href: null));
        };
    }
}

/// <summary>A place, kind or topic as its reader sees it.</summary>
internal sealed record NamedPart(string Name, string? Href);
