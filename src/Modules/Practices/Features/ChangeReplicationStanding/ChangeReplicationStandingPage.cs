using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit.Access;
using Musubi.WebKit;

namespace Musubi.Practices.Features.ChangeReplicationStanding;

[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class ChangeReplicationStandingPage(Rooms rooms, MusubiDb db, PracticesLinks here, Text text) : RoomStandingPage<Replication>(rooms, db, text)
{
    protected override string Href(Replication item) => here.Replication(Room.Key, item.Key);
}
