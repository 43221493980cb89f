using Musubi.Issues.Model;
using Musubi.Programmes;
using Musubi.WebKit;

namespace Musubi.Issues.Features.ShowIssueHistory;

internal sealed class IssueHistoryPage(Rooms rooms, HistoryReader reader, IssuesLinks links, Text text) : RoomHistoryPage<Issue>(rooms, reader, text)
{
    protected override string Href(Issue item) => links.Issue(Room.Key, item.Key);
}
