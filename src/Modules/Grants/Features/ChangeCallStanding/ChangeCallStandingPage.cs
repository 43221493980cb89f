using Musubi.Foundation;
using Musubi.Grants.Model;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.ChangeCallStanding;

[OpenTo(Role.Secretariat)]
internal sealed class ChangeCallStandingPage(Rooms rooms, MusubiDb db, GrantsLinks links, Text text) : RoomStandingPage<Call>(rooms, db, text)
{
    protected override string Href(Call item) => links.Call(Room.Key, item.Key);
}
