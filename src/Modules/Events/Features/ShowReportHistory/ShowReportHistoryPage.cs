using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.ShowReportHistory;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowReportHistoryPage(Rooms rooms, HistoryReader reader, EventsLinks links, Text text) : RoomHistoryPage<VisitReport>(rooms, reader, text)
{
    protected override string Href(VisitReport item) => links.Report(Room.Key, item.Key);
}
