using Musubi.Foundation;
using Musubi.Matching.Model;
using Musubi.Matching.Store;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Matching.Features.ShowMatchHistory;

/// <summary>For the secretariat alone: approvers have no part in matches.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class MatchHistoryPage(Rooms rooms, HistoryReader reader, MatchingLinks links, Text text) : RoomHistoryPage<Match>(rooms, reader, text)
{
    protected override string Href(Match item) => links.Match(Room.Key, item.Key);

    protected override bool MaySee(Match item) => item.IsSeenBy(Room.Reader);
}
