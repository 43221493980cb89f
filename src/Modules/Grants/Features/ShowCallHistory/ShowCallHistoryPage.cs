using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.ShowCallHistory;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowCallHistoryPage(Rooms rooms, HistoryReader reader, GrantsLinks links, Text text) : RoomHistoryPage<Call>(rooms, reader, text)
{
    // Only who runs the programme reads histories, so this page does not tell anyone else that the thing exists.
    protected override bool MaySee(Call item) => Room.Is(Role.Secretariat, Role.Approver);

    protected override string Href(Call item) => links.Call(Room.Key, item.Key);
}
