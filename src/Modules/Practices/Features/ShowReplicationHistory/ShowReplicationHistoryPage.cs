using Musubi.Foundation;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit.Access;
using Musubi.WebKit;

namespace Musubi.Practices.Features.ShowReplicationHistory;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowReplicationHistoryPage(Rooms rooms, HistoryReader reader, PracticesLinks here, Text text) : RoomHistoryPage<Replication>(rooms, reader, text)
{
    protected override string Href(Replication item) => here.Replication(Room.Key, item.Key);
}
