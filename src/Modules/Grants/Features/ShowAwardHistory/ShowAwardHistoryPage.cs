using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.ShowAwardHistory;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowAwardHistoryPage(Rooms rooms, HistoryReader reader, GrantsLinks links, Text text) : RoomHistoryPage<Award>(rooms, reader, text)
{
    // Only who runs the programme reads histories, so this page does not tell anyone else that the thing exists.
    protected override bool MaySee(Award item) => Room.Is(Role.Secretariat, Role.Approver);

    protected override string Href(Award item) => links.Award(Room.Key, item.Key);
}
