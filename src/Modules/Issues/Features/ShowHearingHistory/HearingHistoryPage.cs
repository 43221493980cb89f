using Musubi.Foundation;
using Musubi.Issues.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Issues.Features.ShowHearingHistory;

/// <summary>For the secretariat alone: the history also tells what was said, which approvers are not shown.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class HearingHistoryPage(Rooms rooms, HistoryReader reader, IssuesLinks links, Text text) : RoomHistoryPage<Hearing>(rooms, reader, text)
{
    protected override string Href(Hearing item) => links.Hearing(Room.Key, item.Key);

    protected override bool MaySee(Hearing item) => Room.IsSecretariat;
}
