using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.ShowDelegationHistory;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowDelegationHistoryPage(Rooms rooms, HistoryReader reader, EventsLinks links, Text text) : RoomHistoryPage<Delegation>(rooms, reader, text)
{
    protected override string Href(Delegation item) => links.Delegation(Room.Key, item.Key);
}
