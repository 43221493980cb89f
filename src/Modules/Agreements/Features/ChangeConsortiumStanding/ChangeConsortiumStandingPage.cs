using Musubi.Agreements.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Agreements.Features.ChangeConsortiumStanding;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class ChangeConsortiumStandingPage(Rooms rooms, MusubiDb db, AgreementsLinks links, Text text) : RoomStandingPage<Consortium>(rooms, db, text)
{
    protected override string Href(Consortium item) => links.Consortium(Room.Key, item.Key);
}
