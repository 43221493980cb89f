using Musubi.Issues.Model;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Issues.Features.ShowIssueHistory;

internal sealed class IssueHistoryPage(Rooms rooms, HistoryReader reader, IssuesLookup issues, IssuesLinks links, Text text) : RoomHistoryPage<Issue>(rooms, reader, text)
{
    protected override string Href(Issue item) => links.Issue(Room.Key, item.Key);

    /// <summary>The issue that stands for this one is told by its title.</summary>
    protected override async Task<HistoryView> ToldAsync(HistoryView history, CancellationToken cancel)
    {
        var ids = history.Changes.SelectMany(change => change.Differences).SelectMany(difference => difference.Before.Concat(difference.After)).Where(line => Guid.TryParse(line, out _));
        var named = await issues.FindAsync(ids.Select(line => new IssueId(Guid.Parse(line))), cancel);
        return named.Count == 0 ? history : history with { Changes = [.. history.Changes.Select(change => change with { Differences = [.. change.Differences.Select(Named)] })] };

        Difference Named(Difference difference) => difference with { Before = [.. difference.Before.Select(Line)], After = [.. difference.After.Select(Line)] };

        string Line(string line) => Guid.TryParse(line, out var id) && named.TryGetValue(new(id), out var issue) ? issue.Title.For(Text.Language).Text : line;
    }
}
