using Musubi.Events.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Events.Features.ChangeDelegationStanding;

[OpenTo(Role.Secretariat)]
internal sealed class ChangeDelegationStandingPage(Rooms rooms, MusubiDb db, EventsLinks links, Text text) : RoomStandingPage<Delegation>(rooms, db, text)
{
    protected override string Href(Delegation item) => links.Delegation(Room.Key, item.Key);
}
