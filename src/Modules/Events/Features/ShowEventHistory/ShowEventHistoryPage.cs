using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.ShowEventHistory;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowEventHistoryPage(Rooms rooms, HistoryReader reader, EventsLinks links, Text text) : RoomHistoryPage<Event>(rooms, reader, text)
{
    protected override string Href(Event item) => links.Event(Room.Key, item.Key);
}
