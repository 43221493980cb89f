using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.ShowIndicatorHistory;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowIndicatorHistoryPage(Rooms rooms, HistoryReader reader, DeliveryLinks here, Text text) : RoomHistoryPage<Indicator>(rooms, reader, text)
{
    protected override string Href(Indicator item) => here.Indicator(Room.Key, item.Key);
}
