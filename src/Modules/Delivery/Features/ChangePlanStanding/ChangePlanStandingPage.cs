using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.ChangePlanStanding;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class ChangePlanStandingPage(Rooms rooms, MusubiDb db, DeliveryLinks here, Text text) : RoomStandingPage<Plan>(rooms, db, text)
{
    protected override string Href(Plan item) => here.Plan(Room.Key, item.Key);
}
