using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.ChangeIndicatorStanding;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class ChangeIndicatorStandingPage(Rooms rooms, MusubiDb db, DeliveryLinks here, Text text) : RoomStandingPage<Indicator>(rooms, db, text)
{
    protected override string Href(Indicator item) => here.Indicator(Room.Key, item.Key);
}
