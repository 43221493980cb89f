using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.ShowPlanHistory;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowPlanHistoryPage(Rooms rooms, HistoryReader reader, DeliveryLinks here, Text text) : RoomHistoryPage<Plan>(rooms, reader, text)
{
    protected override string Href(Plan item) => here.Plan(Room.Key, item.Key);
}
