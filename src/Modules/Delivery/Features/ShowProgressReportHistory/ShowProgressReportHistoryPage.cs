using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.ShowProgressReportHistory;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowProgressReportHistoryPage(Rooms rooms, HistoryReader reader, DeliveryLinks here, Text text) : RoomHistoryPage<ProgressReport>(rooms, reader, text)
{
    protected override string Href(ProgressReport item) => here.Progress(Room.Key, item.Key);
}
