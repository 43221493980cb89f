using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.ChangeEventStanding;

[OpenTo(Role.Secretariat)]
internal sealed class ChangeEventStandingPage(Rooms rooms, MusubiDb db, EventsLinks links, Text text) : RoomStandingPage<Event>(rooms, db, text)
{
    protected override string Href(Event item) => links.Event(Room.Key, item.Key);
}
