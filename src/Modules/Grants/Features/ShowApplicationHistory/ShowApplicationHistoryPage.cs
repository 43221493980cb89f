using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.ShowApplicationHistory;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowApplicationHistoryPage(Rooms rooms, HistoryReader reader, GrantsLinks links, Text text) : RoomHistoryPage<Application>(rooms, reader, text)
{
    // Only who runs the programme reads histories, so this page does not tell anyone else that the thing exists.
    protected override bool MaySee(Application item) => Room.Is(Role.Secretariat, Role.Approver);

    protected override string Href(Application item) => links.Application(Room.Key, item.Key);
}
