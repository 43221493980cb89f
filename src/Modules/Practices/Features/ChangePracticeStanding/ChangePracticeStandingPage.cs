using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Practices.Model;
using Musubi.Programmes;
using Musubi.WebKit.Access;
using Musubi.WebKit;

namespace Musubi.Practices.Features.ChangePracticeStanding;

[OpenTo(Role.Secretariat, Role.CityOfficer)]
internal sealed class ChangePracticeStandingPage(Rooms rooms, MusubiDb db, PracticesLinks here, Text text) : RoomStandingPage<Practice>(rooms, db, text)
{
    protected override string Href(Practice item) => here.Practice(Room.Key, item.Key);
}
