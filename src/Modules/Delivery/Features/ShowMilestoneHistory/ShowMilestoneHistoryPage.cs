using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.ShowMilestoneHistory;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowMilestoneHistoryPage(Rooms rooms, HistoryReader reader, DeliveryLinks here, Text text) : RoomHistoryPage<Milestone>(rooms, reader, text)
{
    protected override string Href(Milestone item) => here.Milestone(Room.Key, item.Key);
}
