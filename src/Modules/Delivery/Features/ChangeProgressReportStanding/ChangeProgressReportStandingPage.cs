using Musubi.Delivery.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Delivery.Features.ChangeProgressReportStanding;

[OpenTo(Role.Secretariat, Role.CityOfficer, Role.Partner)]
internal sealed class ChangeProgressReportStandingPage(Rooms rooms, MusubiDb db, DeliveryLinks here, Text text) : RoomStandingPage<ProgressReport>(rooms, db, text)
{
    protected override string Href(ProgressReport item) => here.Progress(Room.Key, item.Key);
}
